all = Read <b>all</b>
plain = Read
