### What an article must meet before it goes live, why it is shown or not, and what became of it
### afterwards: retractions and corrections.
### The glossary stands in cli.ftl.

## What can be wrong with the settings

out-of-range = «{ $key }» равно { $value }; допускается от { $low } до { $high }.
    .help = Напишите целое число в этих пределах.
barrier-ends-first = Срок барьера («until») наступает не позже момента, до которого ничего не публикуется («at»).
    .why = Срок истёк бы раньше, чем начался, и никто никого бы не ждал.
    .help = Укажите в «until» более поздний момент или уберите его: тогда срока нет.
idle-barrier = Для этого барьера не указаны языки, и в типе статьи их тоже нет.
    .why = Барьер нужен, чтобы языки появились на сайте вместе; без языков он ничего не удерживает, и статья вышла бы сразу.
    .help = Добавьте «locales» — список языков, которые ждут друг друга, — или удалите барьер.
keep-above-goal = «{ $key }» равно { $low }, а это больше, чем «{ $other }» ({ $high }).
    .why = От того, что уже на сайте, требовалось бы больше, чем от нового, и оно могло бы сразу исчезнуть.
    .help = Задайте для «{ $key }» число не больше { $high }.
locale-not-published = Ни одна из секций, к которым это относится, не публикует язык «{ $locale }».
    .why = Этого языка никогда не было бы: барьеру было бы некого ждать, а обязанность никого бы не касалась.
    .help = Укажите один из языков: { $known }. Или добавьте язык в «locales» секции.
role-twice = Язык «{ $locale }» стоит и в «must», и в «off».
    .why = Нельзя требовать того, чего здесь не ждут.
    .help = Удалите его из одного из двух списков.
unknown-type = Типа «{ $name }» нет.
    .why = Требования к статьям этого типа нельзя было бы применить к этой статье.
    .help = { $near ->
        [none] Есть типы: { $known }. Новый тип — это таблица «[types.…]» в pipeline.toml.
       *[other] Возможно, вы имели в виду «{ $near }»? Есть типы: { $known }.
    }

## What is owed

missing-required-variant = Статьи «{ $article }» нет для читателей секции «{ $section }» на языке { $locale }, хотя она обязательна{ $reason ->
        [none] : её не перевели
       *[other] ; причина: «{ $reason }»
    }.
    .why = Сеть обещала этим читателям эту статью на их языке.
    .help = { $reason ->
        [none] Закажите перевод в этот файл или уберите язык из «must».
       *[other] Чего тексту ещё не хватает, скажет «hexapla why { $article } { $locale }».
    }
unknown-required-string = Ни в одном наборе надписей нет надписи «{ $name }», которая требуется от изданий.
    .why = Её не может быть ни в одном издании, поэтому ни в одном не появится ничего нового.
    .help = { $near ->
        [none] Напишите эту надпись на основном языке сети или удалите её имя из «required».
       *[other] Возможно, вы имели в виду «{ $near }»? Если нет, напишите эту надпись на основном языке сети.
    }

## hexapla why
## The value says why an article is shown as it is, in a sentence; “.help” what would make it go live.
## $until is a moment in UTC, or a day; it is "none" where time alone changes nothing.

help-why = Объяснить, почему статья на этом языке есть или не есть на сайте и что это изменит
help-why-article = Идентификатор статьи
help-why-locale = Язык
help-why-section = Только эта секция [по умолчанию все, которые публикуют этот язык]
help-why-to = Папка выпусков, по которым видно, что на сайте [по умолчанию public]
why-heading = «{ $article }», язык { $locale }, секция «{ $section }»
why-live = Читатели видят статью на своём языке.
why-parent = Читатели видят текст на языке { $shown } как свой.
why-gated = Статьи нет на сайте: от неё ещё что-то требуется.
why-embargoed = Статьи ещё нет на сайте: она ждёт своего срока.
why-withheld = Статья не допущена.
why-retracted = Статья отозвана: на её месте стоит сообщение об этом.
why-unscheduled = Это издание её не берёт.
why-nothing = Препятствий нет.
why-meanwhile-labelled = Пока читатели видят текст на языке { $shown } с пометкой о языке.
why-meanwhile-link = Пока читатели находят ссылку на текст на языке { $shown }.
why-meanwhile-none = Пока читатели не видят ничего.
why-until = До { $until }.
why-no-edition = Ни одна секция не публикует { $locale }{ $section ->
        [none] .
       *[other] { " " }в «{ $section }».
    }

reason-missing-variant = Текста на языке { $locale } нет.
    .help = Закажите перевод в файл «{ $file }»; заготовку создаст «hexapla new variant { $article } { $locale }».
reason-draft = Текст пока черновик.
    .help = Когда он будет готов, удалите строку «draft = true» из «{ $file }».
reason-invalid = В файлах статьи что-то неправильно: «{ $code }».
    .help = «hexapla check» покажет место и скажет, что делать; статья появится на сайте, когда это будет исправлено.
reason-missing-headline = У текста нет заголовка, а он обязателен.
    .help = Напишите его ключом «headline» в «{ $file }».
reason-missing-standfirst = У текста нет лида, а он обязателен.
    .help = Напишите его ключом «standfirst» в «{ $file }».
reason-missing-teaser = У текста нет анонса, а он обязателен.
    .help = Напишите его ключом «teaser» в «{ $file }».
reason-missing-body = Есть заголовок, а текста под ним нет.
    .help = Переведите текст в «{ $file }».
reason-below-current = Из каждых ста абзацев оригинала в переводе актуальны { $percent }; требуется { $goal }.
    .help = Обновите { $units ->
        [one] { $units } отставший абзац
        [few] { $units } отставших абзаца
        [many] { $units } отставших абзацев
       *[other] { $units } отставшего абзаца
    }; что изменилось, покажет «hexapla diff { $article } { $locale }».
reason-held-by-hysteresis = Из каждых ста абзацев оригинала в переводе актуальны { $percent }. От нового текста требовалось бы { $goal }; этот уже на сайте и остаётся там, пока их не меньше { $keep }.
    .help = Обновите { $units ->
        [one] { $units } отставший абзац
        [few] { $units } отставших абзаца
        [many] { $units } отставших абзацев
       *[other] { $units } отставшего абзаца
    }.
reason-not-approved = Никто не одобрил текст в его нынешнем виде.
    .help = Дайте кому-нибудь его прочитать, а затем выполните «hexapla approve { $article } { $locale }».
reason-aged = В оригинале { $since ->
        [none] недавно
       *[other] с { $since }
    } { $units ->
        [one] изменился или добавился { $units } абзац
        [few] изменились или добавились { $units } абзаца
        [many] изменились или добавились { $units } абзацев
       *[other] изменилось или добавилось { $units } абзаца
    }; в тексте этого ещё нет{ $action ->
        [keep] : небольшое отставание, которое пока не вредит
        [banner] ; страница предупреждает, что могла отстать
       *[withhold] ; такие тексты не допускаются
    }{ $until ->
        [none] .
       *[other] . С { $until } текст считается устаревшим.
    }
    .help = Обновите текст; что изменилось, покажет «hexapla diff { $article } { $locale }».
reason-outdated = В оригинале { $since ->
        [none] давно
       *[other] с { $since }
    } { $units ->
        [one] изменился или добавился { $units } абзац
        [few] изменились или добавились { $units } абзаца
        [many] изменились или добавились { $units } абзацев
       *[other] изменилось или добавилось { $units } абзаца
    }; в тексте этого нет{ $action ->
        [keep] .
        [banner] ; страница об этом предупреждает.
       *[withhold] ; такие тексты не допускаются.
    }
    .help = Обновите текст; что изменилось, покажет «hexapla diff { $article } { $locale }».
reason-unknown-history = Нигде не записано, с какого состояния оригинала сделан текст{ $action ->
        [keep] .
        [banner] ; страница об этом предупреждает.
       *[withhold] ; такие тексты не допускаются.
    }
    .help = Если он говорит то же, что оригинал, отметьте это: «hexapla record { $article } { $locale }».
reason-strings-below = Из каждых ста надписей вокруг статей на языке { $locale } есть { $percent }; чтобы что-нибудь появилось на сайте, требуется { $goal }.
    .help = Переведите больше надписей; «hexapla check» перечислит недостающие.
reason-strings-held = Из каждых ста надписей вокруг статей на языке { $locale } есть { $percent }, или не хватает обязательной. От новой статьи требовалось бы больше, но эта уже на сайте.
    .help = Переведите надписи; «hexapla check» перечислит недостающие.
reason-missing-string = Надпись «{ $id }» обязательна, а на языке { $locale } её нет.
    .help = Добавьте её в набор надписей для { $locale }.
reason-embargo = До { $until } действует эмбарго.
    .help = Опубликуйте снова после этого момента. Он указан в «{ $meta }» или в правилах публикации.
reason-before-barrier = Статья выходит одновременно с другими языками ({ $locales }), не раньше { $until }.
    .help = Опубликуйте снова после этого момента.
reason-barrier-waiting = Языки этой статьи выходят одновременно, а эти ещё не готовы: { $locales }.{ $until ->
        [none] {""}
       *[other] { " " }{ $otherwise ->
            [hold] Если они не будут готовы к { $until }, все продолжат ждать.
           *[partial] С { $until } готовые выходят без них.
        }
    }
    .help = Доведите эти языки до того, что от них требуется: по каждому это скажет «hexapla why».
reason-barrier-hold = Языки этой статьи выходят одновременно, а эти опаздывают: { $locales }. Их срок истёк, и решать должна редакция.
    .help = Доведите эти языки до того, что от них требуется; или уберите их из «locales» барьера либо задайте ему «otherwise = "partial"».
reason-grandfathered = Статья старше этих правил: от неё требуется только то, что должно быть в каждом тексте.
reason-veto = В «{ $section }» статью удерживает вето редакции.
    .help = Она появится на сайте, когда «veto» уберут из «{ $meta }».
reason-off = На языке { $locale } в «{ $section }» ничего такого не ждут.
    .help = Если статья там нужна, уберите язык из «off».
reason-not-addressed = Статья не предназначена для «{ $section }».
    .help = Если она там нужна, добавьте секцию в «sections» в «{ $meta }».
reason-retracted = Статья отозвана { $date }.
    .help = Если это ошибка, удалите «retracted» из «{ $meta }».
reason-slug-clash = Её адрес уже занят.
    .help = Дайте ей другой «slug» в «{ $file }».

## Corrections, retractions, and what is simply gone

missing-correction = Об исправлении от { $date } на языке { $locale } не сказано.
    .why = У тех, кто прочитал неверный текст на этом языке, такое же право об этом узнать, как у всех остальных.
    .help = Напишите, что исправлено, в разделе «[corrections]» этого файла: "{ $date }" = "…".
undeclared-correction = У статьи нет исправления от { $date }.
    .why = Оно не показывается, и от других языков его не требуют.
    .help = Добавьте этот день в «corrections» в «{ $file }» или исправьте его здесь.
idle-retraction = Здесь указана причина отзыва, но статья не отозвана.
    .why = Она остаётся на сайте, хотя кто-то, видимо, думает иначе.
    .help = Чтобы отозвать её, укажите день ключом «retracted» в «{ $file }». Если отзывать её не нужно, удалите эту строку.
vanished-article = Статья «{ $article }» на сайте занимает { $pages ->
        [one] { $pages } страницу
        [few] { $pages } страницы
        [many] { $pages } страниц
       *[other] { $pages } страницы
    }, а её папки больше нет.
    .why = При следующей публикации её страницы исчезнут, и читателям ничего не скажут. Это не отзыв.
    .help = Верните папку. Чтобы убрать статью, напишите «retracted» с датой в её article.toml; если она переехала, укажите её старый адрес в «redirect-from» на новом месте.
vanished-variant = Статья «{ $article }» есть на сайте на языке { $locale }, а её файла на этом языке больше нет.
    .why = При следующей публикации её страница исчезнет или вместо неё появится другой язык, и читателям ничего не скажут.
    .help = Верните файл. Чтобы придержать текст, напишите в нём «draft = true»; чтобы убрать статью, напишите «retracted» с датой в её article.toml.

## In the status, in short. $value is what is behind the reason: a number of a hundred, languages, an id.

state-retracted = отозвано
# $reason is one of the messages below.
to-do-policy = { $article } · { $locale }: { $reason } ({ $sections })
short-retracted = отозвано; на этом месте стоит сообщение
short-before-barrier = готово; ждёт своего срока вместе с другими языками
short-barrier-waiting = ждёт { $value }, чтобы выйти одновременно
short-barrier-hold = ждёт { $value }; срок истёк, и решать должна редакция
short-not-approved = не готово: никто не одобрил
short-below-current = не готово: из каждых ста абзацев актуальны { $value }
short-outdated = не допущено: оригинал говорит другое
short-aged = не допущено: оригинал недавно изменился
short-unknown-history = не допущено: не записано, с чего сделан перевод
short-strings-below = не готово: из каждых ста надписей сайта переведены { $value }
short-missing-string = не готово: нет надписи сайта «{ $value }»
