
unknown-message = { $case ->
        [fact] “{ $placeable }”没有填入：数据项的名称前面要有“{ "$" }”。
        [original] 原文的“[messages]”下有消息“{ $word }”，这篇文稿却没有。
        [odd] 这里写的内容像“{ $near }”，却没有填入。
       *[near] 这篇文稿的“[messages]”下没有“{ $placeable }”这条消息。
    }
    .why = 它会按这里的样子发布，连同花括号。
    .help = { $case ->
        [odd] 请写“{ $near }”：用普通空格，函数用大写字母，后面紧跟“(”。如果本来就要让读者看到花括号，请在第一个花括号前加“\”。
       *[other] { $near ->
            [none] 请在“[messages]”下写消息“{ $word }”。如果本来就要让读者看到花括号，请在第一个花括号前加“\”。
           *[other] 是不是想写“{ $near }”？如果本来就要让读者看到花括号，请在第一个花括号前加“\”。
        }
    }
unused-message = 这篇文稿没有显示消息“{ $id }”。
    .why = 写它的人是想让读者读到这些文字。
    .help = 请在文稿中该出现的地方写 { $placeable }，或者把它从“[messages]”下删去。
ambiguous-time = 在数据项“{ $fact }”的那一天，{ $zone } 的时钟两次显示这个时刻：“{ $found }”。
    .why = 那天夜里时钟要拨回。程序取两个时刻中的第一个。
    .help = 如果指第一个，请写成：{ $earlier }。如果指第二个：{ $later }。
