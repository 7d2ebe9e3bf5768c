### What can be wrong with the look of a section, at “[section.theme]” in “pipeline.toml”. The value of a message
### says what is wrong; `.why` says why it matters, `.help` what to do. Readers are editors and webmasters.
### The glossary stands in cli.ftl.

bad-colour = «{ $colour }» не цвет, который можно здесь указать (в «{ $key }»).
    .help = Напишите «#» и шесть знаков, цифры от 0 до 9 или буквы от a до f, например «#ac3218», или три, например «#fff».
bad-font-name = «{ $font }» не может быть названием шрифта (в «{ $key }»).
    .why = В названиях шрифтов бывают буквы, цифры, пробелы и дефисы. Другие знаки могли бы изменить таблицу стилей.
    .help = Пишите каждый шрифт отдельным текстом, без кавычек и запятых внутри, например ["Noto Serif", "Georgia"].
bad-picture = «{ $file }» не изображение, которое показывают браузеры (в «{ $key }»).
    .help = Укажите файл, имя которого кончается на одно из: { $known }.
bad-size = «{ $value }» не число от { $least } до { $most } не более чем с двумя знаками после запятой (в «{ $key }»).
    .why = Буквы или строки другого размера нельзя было бы прочитать.
    .help = Напишите такое число без кавычек, например 1.1. Или удалите строку: Hexapla знает, что нужно каждой письменности.
# $near and $known are codes of scripts, such as “Arab”.
unknown-script = Ни один настроенный язык не пишется письменностью «{ $name }».
    .why = Сказанное здесь не действует.
    .help = { $near ->
        [none] Письменности этой сети: { $known }. Для одного только языка напишите его код, например «ur».
       *[other] Возможно, вы имели в виду «{ $near }»? Письменности этой сети: { $known }.
    }
# $letters and $ground are names of colours, such as “text” and “background”. $ratio is a number such as 2.84.
low-contrast = { $scheme ->
        [dark] На тёмных экранах контраст
       *[other] Контраст
    } «{ $letters }» на «{ $ground }» равен { $ratio }, а нужно 4.5.
    .why = Читатели со слабым зрением, с плохим экраном или на солнце не разберут текст.
    .help = Сделайте один цвет темнее или другой светлее.
missing-theme-file = В «{ $folder }» нет файла «{ $file }».
    .why = Сайт показывает вместо него собственный знак оформления.
    .help = { $near ->
        [none] Положите файл туда или исправьте его имя.
       *[other] Возможно, вы имели в виду «{ $near }»?
    }
