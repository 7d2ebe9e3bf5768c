all = Lire <b>tout<b>
notice = <a href=/a title="A>Lire</a>
