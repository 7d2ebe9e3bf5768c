fair = Nice & fair
all = Read <b>all</b>
