all = Read <b>all</b>
notice = <a href="/a" title="A">Read</a>
