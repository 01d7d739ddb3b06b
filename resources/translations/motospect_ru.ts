<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters found</source>
        <translation>Найденные адаптеры</translation>
    </message>
</context>
<context>
    <name>AdaptersCard</name>
    <message>
        <source>Adapter to name or forget</source>
        <translation>Адаптер: назвать или забыть</translation>
    </message>
    <message>
        <source>Own name of the adapter</source>
        <translation>Своё имя адаптера</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>No adapter was connected yet. Those that were are listed here.</source>
        <translation>Ни один адаптер ещё не подключался. Здесь будут те, что подключались.</translation>
    </message>
    <message>
        <source>Known adapters</source>
        <translation>Известные адаптеры</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Своё имя</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>Последний использованный</translation>
    </message>
    <message>
        <source>Kept for the next connection.</source>
        <translation>Запомнено для следующего подключения.</translation>
    </message>
    <message>
        <source>The adapter&apos;s name is kept.</source>
        <translation>Имя адаптера сохранено.</translation>
    </message>
    <message>
        <source>Forgotten: it does not connect by itself any more.</source>
        <translation>Забыт: сам больше не подключится.</translation>
    </message>
</context>
<context>
    <name>CanActions</name>
    <message>
        <source>By id</source>
        <translation>По id</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Заморозить</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Next frame of this id</source>
        <translation>Следующий кадр этого id</translation>
    </message>
    <message>
        <source>Frame of this id before</source>
        <translation>Предыдущий кадр этого id</translation>
    </message>
    <message>
        <source>Jump to a time</source>
        <translation>Перейти ко времени</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следовать</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Трасса</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Захваты</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>скопирована %n строка</numerusform>
            <numerusform>скопировано %n строки</numerusform>
            <numerusform>скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other frame of this id.</source>
        <translation>Других кадров этого id нет.</translation>
    </message>
    <message>
        <source>Seconds after the first frame</source>
        <translation>Секунды после первого кадра</translation>
    </message>
</context>
<context>
    <name>CanCells</name>
    <message>
        <source>Time from start</source>
        <translation>Время от начала</translation>
    </message>
    <message>
        <source>Time between rows</source>
        <translation>Между строками</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Время суток</translation>
    </message>
</context>
<context>
    <name>CanFigures</name>
    <message>
        <source>Bus closed</source>
        <translation>Шина закрыта</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Listen only</source>
        <translation>Только приём</translation>
    </message>
    <message>
        <source>Acknowledging</source>
        <translation>Подтверждает кадры</translation>
    </message>
    <message>
        <source>Sending unlocked</source>
        <translation>Отправка разблокирована</translation>
    </message>
    <message>
        <source>Listening along</source>
        <translation>Приём попутно</translation>
    </message>
    <message>
        <source>Bus lost</source>
        <translation>Шина потеряна</translation>
    </message>
</context>
<context>
    <name>CanFiles</name>
    <message>
        <source>Open a capture</source>
        <translation>Открыть захват</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>CAN databases (*.dbc)</source>
        <translation>Базы CAN (*.dbc)</translation>
    </message>
    <message>
        <source>Load a DBC file</source>
        <translation>Загрузить файл DBC</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>Сохранить захват</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Отменено: ничего не сохранено.</translation>
    </message>
    <message>
        <source>{n} frames in {name}</source>
        <translation>кадров: {n}, файл {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n error frames left out</source>
        <translation>
            <numerusform>пропущен %n кадр ошибки</numerusform>
            <numerusform>пропущено %n кадра ошибок</numerusform>
            <numerusform>пропущено %n кадров ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n FD frames left out</source>
        <translation>
            <numerusform>пропущен %n кадр FD</numerusform>
            <numerusform>пропущено %n кадра FD</numerusform>
            <numerusform>пропущено %n кадров FD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no place in this format</source>
        <translation>
            <numerusform>%n не помещается в этот формат</numerusform>
            <numerusform>%n не помещаются в этот формат</numerusform>
            <numerusform>%n не помещаются в этот формат</numerusform>
        </translation>
    </message>
    <message>
        <source>the file ends within a frame</source>
        <translation>файл обрывается внутри кадра</translation>
    </message>
</context>
<context>
    <name>CanFilter</name>
    <message>
        <source>&apos;{word}&apos; is not known here; write data:, name: or len: before the colon.</source>
        <translation>«{word}» здесь неизвестно; перед двоеточием пишите data:, name: или len:.</translation>
    </message>
    <message>
        <source>After ! stands what is left out, such as !100.</source>
        <translation>После ! пишут, что исключить, например !100.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not an id: up to eight hexadecimal digits, such as 7E8, 7E0-7EF or 7E?.</source>
        <translation>«{word}» не id: до восьми шестнадцатеричных цифр, например 7E8, 7E0-7EF или 7E?.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; begins with 11 bits and ends with 29; write both ends with three or with eight digits.</source>
        <translation>«{word}» начинается с 11 бит и кончается на 29; пишите оба конца тремя или восемью цифрами.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; ends before it begins.</source>
        <translation>«{word}» кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>{digits} is more than 11 bits: the largest is 7FF.</source>
        <translation>{digits} больше 11 бит: наибольшее 7FF.</translation>
    </message>
    <message>
        <source>{digits} is more than 29 bits: the largest is 1FFFFFFF.</source>
        <translation>{digits} больше 29 бит: наибольшее 1FFFFFFF.</translation>
    </message>
    <message>
        <source>After name: stands a part of a name.</source>
        <translation>После name: пишут часть имени.</translation>
    </message>
    <message>
        <source>No database names &apos;{part}&apos;; load a DBC file, or write an id.</source>
        <translation>Ни одна база не знает «{part}»; загрузите файл DBC или введите id.</translation>
    </message>
    <message>
        <source>After len: stands a number from 0 to 8, or a range such as 2-4.</source>
        <translation>После len: пишут число от 0 до 8 или диапазон, например 2-4.</translation>
    </message>
    <message>
        <source>After data: stand bytes of two digits or *, such as data:02 10 *, not &apos;{word}&apos;.</source>
        <translation>После data: пишут байты из двух цифр или *, например data:02 10 *, а не «{word}».</translation>
    </message>
    <message>
        <source>A frame has at most eight bytes.</source>
        <translation>В кадре не больше восьми байтов.</translation>
    </message>
</context>
<context>
    <name>CanPage</name>
    <message>
        <source>Type the address of a CAN adapter first.</source>
        <translation>Сначала введите адрес адаптера CAN.</translation>
    </message>
    <message>
        <source>End recording</source>
        <translation>Закончить запись</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Открыть захват</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>Сохранить захват</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message numerus="yes">
        <source>%n ids</source>
        <translation>
            <numerusform>%n id</numerusform>
            <numerusform>%n id</numerusform>
            <numerusform>%n id</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} frames shown</source>
        <translation>показано кадров: {shown} из {all}</translation>
    </message>
    <message>
        <source>frozen: {n} came since</source>
        <translation>заморожено: пришло ещё {n}</translation>
    </message>
    <message>
        <source>following</source>
        <translation>следование</translation>
    </message>
    <message>
        <source>End follows again</source>
        <translation>клавиша End следует дальше</translation>
    </message>
    <message>
        <source>{n} older ones are no longer in memory</source>
        <translation>старых уже не в памяти: {n}</translation>
    </message>
</context>
<context>
    <name>CanTyped</name>
    <message>
        <source>An id is one to eight hexadecimal digits, such as 7DF.</source>
        <translation>Id состоит из одной–восьми шестнадцатеричных цифр, например 7DF.</translation>
    </message>
    <message>
        <source>The id is too large: 7FF or 1FFFFFFF is the most.</source>
        <translation>Id слишком велик: не больше 7FF или 1FFFFFFF.</translation>
    </message>
    <message>
        <source>Data are up to eight bytes of two digits, such as 02 01 0C.</source>
        <translation>Данные: до восьми байтов из двух цифр, например 02 01 0C.</translation>
    </message>
    <message>
        <source>A period is 1 to 60,000 ms.</source>
        <translation>Период от 1 до 60 000 мс.</translation>
    </message>
</context>
<context>
    <name>CanView</name>
    <message>
        <source>Filter:  7E8   7E0-7EF   !100   data:02 10 *</source>
        <translation>Фильтр:  7E8   7E0-7EF   !100   data:02 10 *</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Кадры</translation>
    </message>
    <message>
        <source>Frames by id</source>
        <translation>Кадры по id</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>REC</source>
        <translation>REC</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>7E8: this id; 7E0-7EF: these ids; 7E?: any last digit
name:Engine: messages and signals of the databases
data:02 10 *: bytes from the first on, * is any byte
len:8, ext, rtr: eight bytes, 29-bit ids, remote frames
!100: not this one. Several ids are alternatives, other terms must all hold.</source>
        <translation>7E8: этот id; 7E0-7EF: эти id; 7E?: любая последняя цифра
name:Engine: сообщения и сигналы баз
data:02 10 *: байты с первого, * любой байт
len:8, ext, rtr: восемь байтов, id 29 бит, удалённые кадры
!100: без этого. Несколько id значат «или», прочие условия должны выполняться вместе.</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Captures</source>
        <translation>Захваты</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>Logs in the local store</source>
        <translation>Журналы в локальной базе</translation>
    </message>
    <message>
        <source>None yet: open one, or drop it here.</source>
        <translation>Пока нет: откройте файл или перетащите сюда.</translation>
    </message>
    <message>
        <source>Press Record while the bus is open to keep its frames.</source>
        <translation>При открытой шине нажмите «Записать», чтобы сохранить кадры.</translation>
    </message>
    <message>
        <source>Delete this log</source>
        <translation>Удалить этот журнал</translation>
    </message>
    <message>
        <source>Recorded logs</source>
        <translation>Записанные журналы</translation>
    </message>
    <message>
        <source>{day} · {frames} frames · {source}</source>
        <translation>{day} · кадров: {frames} · {source}</translation>
    </message>
    <message>
        <source> · {n} dropped</source>
        <translation> · потеряно: {n}</translation>
    </message>
    <message>
        <source> · not finished</source>
        <translation> · не закончен</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Удалить навсегда</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Comparison of two scans</source>
        <translation>Сравнение двух сканирований</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Исчезли</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Остались</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>The answers of both scans hold no codes.</source>
        <translation>В ответах обоих сканирований нет кодов.</translation>
    </message>
    <message>
        <source>{before}  compared with  {after}</source>
        <translation>{before}  в сравнении с  {after}</translation>
    </message>
    <message>
        <source>These are two vehicles: {one} and {other}.</source>
        <translation>Это разные автомобили: {one} и {other}.</translation>
    </message>
    <message>
        <source>was: {states}</source>
        <translation>было: {states}</translation>
    </message>
    <message>
        <source>The unit did not answer the same services in both scans.</source>
        <translation>Блок не ответил на одни и те же сервисы в обоих сканированиях.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>Без изменений.</translation>
    </message>
    <message>
        <source>Warning lamp</source>
        <translation>Лампа неисправности</translation>
    </message>
    <message>
        <source>{unit}  {monitor}: {before}, then {after}</source>
        <translation>{unit}  {monitor}: {before}, затем {after}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сообщено</translation>
    </message>
    <message>
        <source>on</source>
        <translation>горит</translation>
    </message>
    <message>
        <source>off</source>
        <translation>не горит</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>не завершён</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>What the columns become</source>
        <translation>Чем становятся столбцы</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Становится</translation>
    </message>
    <message>
        <source>Unit in the file</source>
        <translation>Единица в файле</translation>
    </message>
    <message>
        <source>Unit of {name}</source>
        <translation>Единица: {name}</translation>
    </message>
    <message>
        <source>What {name} becomes</source>
        <translation>Чем становится {name}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не импортируется</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Type a page or an action</source>
        <translation>Введите страницу или действие</translation>
    </message>
    <message>
        <source>Command search</source>
        <translation>Поиск команд</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Найденные команды</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Demo car</source>
        <translation>Демо-авто</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Save wire record</source>
        <translation>Сохранить обмен</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Read codes</source>
        <translation>Читать коды</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Адаптеры</translation>
    </message>
    <message>
        <source>No adapter found</source>
        <translation>Адаптер не найден</translation>
    </message>
    <message>
        <source>Plug it in: it appears here by itself. Without one, open the demo car.</source>
        <translation>Вставьте его, и он сам появится здесь. Без него откройте демо-авто.</translation>
    </message>
    <message>
        <source>Open the demo car</source>
        <translation>Открыть демо-авто</translation>
    </message>
    <message>
        <source>Looking for adapters…</source>
        <translation>Поиск адаптеров…</translation>
    </message>
    <message>
        <source>Address of the adapter</source>
        <translation>Адрес адаптера</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>По адресу</translation>
    </message>
    <message>
        <source>Play a recording…</source>
        <translation>Воспроизвести запись…</translation>
    </message>
    <message>
        <source>Or type an address, such as {serial} or {network}</source>
        <translation>Или введите адрес, например {serial} или {network}</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Before you connect</source>
        <translation>Перед подключением</translation>
    </message>
    <message>
        <source>Plug the adapter into the car&apos;s 16-pin socket.</source>
        <translation>Вставьте адаптер в 16-контактный разъём автомобиля.</translation>
    </message>
    <message>
        <source>Switch the ignition on; the engine may stay off.</source>
        <translation>Включите зажигание; двигатель можно не запускать.</translation>
    </message>
    <message>
        <source>Close other programs that use the adapter.</source>
        <translation>Закройте другие программы, использующие адаптер.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключён</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Медленно</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Car silent</source>
        <translation>Авто молчит</translation>
    </message>
    <message>
        <source>Lost, looking for it</source>
        <translation>Потерян, идёт поиск</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Live values</source>
        <translation>Текущие значения</translation>
    </message>
    <message>
        <source>{n} supported</source>
        <translation>поддерживается: {n}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Read the codes, or watch live data.</source>
        <translation>Прочитайте коды или смотрите текущие данные.</translation>
    </message>
    <message>
        <source>Recordings ({patterns})</source>
        <translation>Записи ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Play a recording</source>
        <translation>Воспроизвести запись</translation>
    </message>
    <message>
        <source>Wire record saved: {path}</source>
        <translation>Обмен сохранён: {path}</translation>
    </message>
</context>
<context>
    <name>CoverageMatrix</name>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
</context>
<context>
    <name>Cursors</name>
    <message>
        <source>min {least}  mean {mean}  max {greatest}</source>
        <translation>мин {least}  сред {mean}  макс {greatest}</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>{delta}t {time} s</source>
        <translation>{delta}t {time} с</translation>
    </message>
</context>
<context>
    <name>DtcCard</name>
    <message>
        <source>No description known</source>
        <translation>Описание неизвестно</translation>
    </message>
    <message>
        <source>Status {status}: {bits}</source>
        <translation>Статус {status}: {bits}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Freeze frame {number}</source>
        <translation>Стоп-кадр {number}</translation>
    </message>
</context>
<context>
    <name>EngineState</name>
    <message>
        <source>Hot idle</source>
        <translation>Холостой ход, прогрет</translation>
    </message>
    <message>
        <source>2500 rpm, no load</source>
        <translation>2500 об/мин без нагрузки</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A bus is there, but no control unit answers.</source>
        <translation>Шина есть, но ни один блок не отвечает.</translation>
    </message>
    <message>
        <source>A condition can name what --pids asks for: {0}.</source>
        <translation>Условие может назвать то, что запрашивает --pids: {0}.</translation>
    </message>
    <message>
        <source>A port that was never used is not opened by itself: choose it in the list and connect, or plug the adapter from before in again.</source>
        <translation>Неиспользованный порт сам не открывается: выберите его в списке и подключите или вставьте прежний адаптер.</translation>
    </message>
    <message>
        <source>A recording that runs, or ended without its last words a few seconds ago, cannot be deleted.</source>
        <translation>Нельзя удалить запись, которая идёт или только что оборвалась.</translation>
    </message>
    <message>
        <source>Add it to --pids, or name another.</source>
        <translation>Добавьте его в --pids или назовите другой.</translation>
    </message>
    <message>
        <source>Among them are {0}.</source>
        <translation>Среди них {0}.</translation>
    </message>
    <message>
        <source>An id may be shortened to its first characters, at least {0}.</source>
        <translation>Номер можно сократить до первых знаков, не меньше {0}.</translation>
    </message>
    <message>
        <source>Another adapter was plugged in.</source>
        <translation>Вставлен другой адаптер.</translation>
    </message>
    <message>
        <source>Another program holds the adapter.</source>
        <translation>Адаптер занят другой программой.</translation>
    </message>
    <message>
        <source>Cars that speak 29-bit CAN stay out of its reach ({detail}): a clone with limits, not a fault of the car. Or the ignition is off.</source>
        <translation>Автомобили с CAN 29 бит ему недоступны ({detail}): это ограниченный клон, а не вина автомобиля. Или зажигание выключено.</translation>
    </message>
    <message>
        <source>Charge the battery or connect a charger, check the fuse of the socket and try again.</source>
        <translation>Зарядите батарею или подключите зарядное, проверьте предохранитель разъёма и повторите.</translation>
    </message>
    <message>
        <source>Check its power and the Wi-Fi of this computer, close other apps and try again.</source>
        <translation>Проверьте его питание и Wi-Fi компьютера, закройте другие приложения и повторите.</translation>
    </message>
    <message>
        <source>Check that it sits firmly in the socket, unplug it for five seconds, or set its speed with ?baud=115200.</source>
        <translation>Проверьте, плотно ли он сидит, выньте его на пять секунд или задайте скорость ?baud=115200.</translation>
    </message>
    <message>
        <source>Check that its disk has space and that you may write there.</source>
        <translation>Проверьте, есть ли место на диске и можно ли туда писать.</translation>
    </message>
    <message>
        <source>Choose a DBC file, or export it again from the program that made it.</source>
        <translation>Выберите файл DBC или экспортируйте его снова.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>Выберите файл PNG, JPEG или SVG.</translation>
    </message>
    <message>
        <source>Choose another file or folder, or free some space on the disk.</source>
        <translation>Выберите другой файл или папку либо освободите место на диске.</translation>
    </message>
    <message>
        <source>Choose another file, or record the vehicle again.</source>
        <translation>Выберите другой файл или запишите автомобиль снова.</translation>
    </message>
    <message>
        <source>Choose another port, or set the speed with ?baud=38400.</source>
        <translation>Выберите другой порт или задайте скорость ?baud=38400.</translation>
    </message>
    <message>
        <source>Choose one of its signals.</source>
        <translation>Выберите один из его сигналов.</translation>
    </message>
    <message>
        <source>Clean the socket, remove other devices from it and try again.</source>
        <translation>Очистите разъём, уберите другие устройства и повторите.</translation>
    </message>
    <message>
        <source>Close the other diagnostic program or terminal and try again.</source>
        <translation>Закройте другую диагностическую программу или терминал и повторите.</translation>
    </message>
    <message>
        <source>Connect to an adapter by its own address first.</source>
        <translation>Сначала подключите адаптер по его адресу.</translation>
    </message>
    <message>
        <source>Correct it or leave it out; the setting of the file holds.</source>
        <translation>Исправьте или уберите; действует настройка из файла.</translation>
    </message>
    <message>
        <source>Correct it, or choose the adapter from the list.</source>
        <translation>Исправьте его или выберите адаптер из списка.</translation>
    </message>
    <message>
        <source>Each recording has an id of its own.</source>
        <translation>У каждой записи свой номер.</translation>
    </message>
    <message>
        <source>Everything else goes on and the missed frames are counted.</source>
        <translation>Остальное идёт дальше, пропущенные кадры считаются.</translation>
    </message>
    <message>
        <source>Frames of the bus cannot be stored.</source>
        <translation>Кадры шины не сохраняются.</translation>
    </message>
    <message>
        <source>Give more characters of the id.</source>
        <translation>Укажите больше знаков номера.</translation>
    </message>
    <message>
        <source>Ignition on, wait ten seconds, try again; check pin 7 of the socket.</source>
        <translation>Включите зажигание, подождите десять секунд, повторите; проверьте контакт 7 разъёма.</translation>
    </message>
    <message>
        <source>In {0}: {1}.</source>
        <translation>В {0}: {1}.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;motospect-desktop[mdf]&apos;. Other formats work without it.</source>
        <translation>Установите его командой: pip install &apos;motospect-desktop[mdf]&apos;. Другие форматы работают и без него.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Установите программу заново.</translation>
    </message>
    <message>
        <source>Instead of {0} there is {1}.</source>
        <translation>Вместо {0} теперь {1}.</translation>
    </message>
    <message>
        <source>It could change the car ({detail}).</source>
        <translation>Это могло бы изменить автомобиль ({detail}).</translation>
    </message>
    <message>
        <source>It failed on them ({0}: {1}).</source>
        <translation>Сбой на них ({0}: {1}).</translation>
    </message>
    <message>
        <source>It has more than 50 million points or 20 MB.</source>
        <translation>В ней больше 50 миллионов точек или 20 МБ.</translation>
    </message>
    <message>
        <source>It holds a value that has no exact form: {0}.</source>
        <translation>В нём значение без точной записи: {0}.</translation>
    </message>
    <message>
        <source>It holds a value that has no place in a document: {0}.</source>
        <translation>В нём значение, которому нет места в документе: {0}.</translation>
    </message>
    <message>
        <source>It is a database of another program.</source>
        <translation>Это база другой программы.</translation>
    </message>
    <message>
        <source>It is a name, &lt; or &gt;, and a number.</source>
        <translation>Это имя, &lt; или &gt; и число.</translation>
    </message>
    <message>
        <source>It is mistyped, or this computer is not in the adapter&apos;s network ({detail}).</source>
        <translation>Опечатка или компьютер не в сети адаптера ({detail}).</translation>
    </message>
    <message>
        <source>It is not plugged in, its driver is not installed or its interface is down ({detail}).</source>
        <translation>Он не вставлен, нет драйвера или интерфейс выключен ({detail}).</translation>
    </message>
    <message>
        <source>It is not plugged in, or it got another name ({detail}).</source>
        <translation>Он не вставлен или получил другое имя ({detail}).</translation>
    </message>
    <message>
        <source>It is off, out of range or talking to another phone or computer ({detail}).</source>
        <translation>Он выключен, вне зоны или связан с другим телефоном или компьютером ({detail}).</translation>
    </message>
    <message>
        <source>It may be another device on this port, or the speed is wrong ({detail}).</source>
        <translation>Это может быть другое устройство на порту или неверная скорость ({detail}).</translation>
    </message>
    <message>
        <source>It was unplugged or its connection broke ({detail}).</source>
        <translation>Его вынули или связь оборвалась ({detail}).</translation>
    </message>
    <message>
        <source>It was used before, so it is connected now.</source>
        <translation>Он уже использовался, поэтому подключается сам.</translation>
    </message>
    <message>
        <source>Its name may be mistyped, or no scan was kept there yet.</source>
        <translation>Опечатка в имени или там ещё нет сканирований.</translation>
    </message>
    <message>
        <source>Its revision is {0}; this program knows revisions up to {1}.</source>
        <translation>Её версия {0}; программа знает версии до {1}.</translation>
    </message>
    <message>
        <source>Its signals are counted from 0.</source>
        <translation>Её сигналы считаются с 0.</translation>
    </message>
    <message>
        <source>Join the adapter&apos;s Wi-Fi, or write its number, such as tcp://192.168.0.10:35000.</source>
        <translation>Подключитесь к Wi-Fi адаптера или введите его номер, например tcp://192.168.0.10:35000.</translation>
    </message>
    <message>
        <source>Make the report again.</source>
        <translation>Создайте отчёт снова.</translation>
    </message>
    <message>
        <source>Name the file that a scan was kept in with --db.</source>
        <translation>Укажите через --db файл, где хранится сканирование.</translation>
    </message>
    <message>
        <source>No adapter was opened yet, or python-OBD drives it (pyobd:), which is not recorded.</source>
        <translation>Адаптер ещё не открыт или им управляет python-OBD (pyobd:), это не записывается.</translation>
    </message>
    <message>
        <source>No date is told; {0} was taken from its name.</source>
        <translation>Дата не указана; {0} взято из имени файла.</translation>
    </message>
    <message>
        <source>No date is told; {0} was taken from when the file was last written.</source>
        <translation>Дата не указана; {0} взято из времени последней записи файла.</translation>
    </message>
    <message>
        <source>No diagnostic bus was found ({detail}); most often the ignition is off.</source>
        <translation>Диагностическая шина не найдена ({detail}); чаще всего зажигание выключено.</translation>
    </message>
    <message>
        <source>Nothing was changed. Delete the stored one first, or give this one another id.</source>
        <translation>Ничего не изменено. Сначала удалите сохранённую или дайте этой другой номер.</translation>
    </message>
    <message>
        <source>Nothing was stored. Export it again from the program that it comes from.</source>
        <translation>Ничего не сохранено. Экспортируйте снова из той программы, откуда она.</translation>
    </message>
    <message>
        <source>On Linux run: sudo usermod -aG dialout $USER, then log out and in again.</source>
        <translation>В Linux: sudo usermod -aG dialout $USER, затем выйдите и войдите снова.</translation>
    </message>
    <message>
        <source>One of them has no place in a chunk: {0}.</source>
        <translation>Один из них не помещается в блок: {0}.</translation>
    </message>
    <message>
        <source>Other control units cannot be asked on {0}.</source>
        <translation>На {0} другие блоки не спросить.</translation>
    </message>
    <message>
        <source>Plug it in again; what was read is kept.</source>
        <translation>Вставьте его снова; прочитанное сохранено.</translation>
    </message>
    <message>
        <source>Plug it in and install its maker&apos;s driver; for SocketCAN run: sudo ip link set can0 up type can bitrate 500000.</source>
        <translation>Вставьте его и установите драйвер изготовителя; для SocketCAN: sudo ip link set can0 up type can bitrate 500000.</translation>
    </message>
    <message>
        <source>Plug the adapter in, look at the list of adapters and choose it there.</source>
        <translation>Вставьте адаптер и выберите его в списке.</translation>
    </message>
    <message>
        <source>Reading goes on; nothing was sent.</source>
        <translation>Чтение идёт дальше; ничего не отправлено.</translation>
    </message>
    <message>
        <source>Recording the bus ended.</source>
        <translation>Запись шины закончена.</translation>
    </message>
    <message>
        <source>Remove other devices from the socket and try again.</source>
        <translation>Уберите другие устройства из разъёма и повторите.</translation>
    </message>
    <message>
        <source>Save it smaller, then choose it again.</source>
        <translation>Сохраните её меньше и выберите снова.</translation>
    </message>
    <message>
        <source>Scan the car again and send this message to support.</source>
        <translation>Просканируйте снова и отправьте это сообщение в поддержку.</translation>
    </message>
    <message>
        <source>Scan the vehicle again.</source>
        <translation>Просканируйте автомобиль снова.</translation>
    </message>
    <message>
        <source>Scan without --all-units.</source>
        <translation>Сканируйте без --all-units.</translation>
    </message>
    <message>
        <source>Scan {0} cannot be stored.</source>
        <translation>Сканирование {0} не сохраняется.</translation>
    </message>
    <message>
        <source>Several {0}s begin with {1}.</source>
        <translation>Несколько записей начинаются с {1} ({0}).</translation>
    </message>
    <message>
        <source>The list of stored {0}s (motospect {1}) shows their ids.</source>
        <translation>Номера показывает список сохранённого ({0}, motospect {1}).</translation>
    </message>
    <message>
        <source>The logo could not be kept.</source>
        <translation>Логотип не сохранён.</translation>
    </message>
    <message>
        <source>Single units are addressed on CAN, by an ELM327 or raw CAN adapter.</source>
        <translation>Отдельные блоки адресуются на CAN адаптером ELM327 или CAN.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no id of a unit (7E0, 18DA10F1)</source>
        <translation>«{0}» не id блока (7E0, 18DA10F1)</translation>
    </message>
    <message>
        <source>A limit of {0} is no number.</source>
        <translation>Предел {0} не число.</translation>
    </message>
    <message>
        <source>A newer MOTOSPECT made this file; its layout is not known here.</source>
        <translation>Этот файл создан более новым MOTOSPECT; его формат здесь неизвестен.</translation>
    </message>
    <message>
        <source>Before line {0} there is no line #{1}.</source>
        <translation>Перед строкой {0} нет строки #{1}.</translation>
    </message>
    <message>
        <source>Car Scanner counts the seconds from midnight; the date is not in them.</source>
        <translation>Car Scanner считает секунды с полуночи; даты в них нет.</translation>
    </message>
    <message>
        <source>Choose a capture of CAN frames ({0}).</source>
        <translation>Выберите захват кадров CAN ({0}).</translation>
    </message>
    <message>
        <source>Choose a file with the bus itself in it, not only with signals.</source>
        <translation>Выберите файл с самой шиной, а не только с сигналами.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose another name, or delete the other preset first.</source>
        <translation>Выберите другое имя или сначала удалите тот набор.</translation>
    </message>
    <message>
        <source>Correct it and save again.</source>
        <translation>Исправьте и сохраните снова.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder that you may write to, then export again.</source>
        <translation>Освободите место или выберите папку с правом записи и экспортируйте снова.</translation>
    </message>
    <message>
        <source>From line {0} on there is no end of a cell: a quotation mark may be missing.</source>
        <translation>Со строки {0} у ячейки нет конца: возможно, нет кавычки.</translation>
    </message>
    <message>
        <source>Give it a name that ends with one of {0}.</source>
        <translation>Дайте имя с одним из окончаний: {0}.</translation>
    </message>
    <message>
        <source>Give its disk space, or this user the right to write there, and unlock again.</source>
        <translation>Освободите место на диске или дайте право записи и разблокируйте снова.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Дайте файлу одно из этих окончаний.</translation>
    </message>
    <message>
        <source>In {0}, {1}.</source>
        <translation>В {0}, {1}.</translation>
    </message>
    <message>
        <source>Its format is not known: {0}.</source>
        <translation>Его формат неизвестен: {0}.</translation>
    </message>
    <message>
        <source>Its letters are not UTF-8; Windows-1252 was taken. Look at signs such as °.</source>
        <translation>Буквы не в UTF-8; взято Windows-1252. Проверьте знаки вроде °.</translation>
    </message>
    <message>
        <source>Its letters were damaged before (Â°C was read as °C).</source>
        <translation>Буквы были испорчены раньше (Â°C прочитано как °C).</translation>
    </message>
    <message>
        <source>Line 1 does not begin with {0}.</source>
        <translation>Строка 1 не начинается с {0}.</translation>
    </message>
    <message>
        <source>Line 1 does not tell the decimal sign.</source>
        <translation>Строка 1 не называет десятичный знак.</translation>
    </message>
    <message>
        <source>Line {0} has {1} cells, not {2}.</source>
        <translation>В строке {0} ячеек: {1}, а не {2}.</translation>
    </message>
    <message>
        <source>Line {0} holds a zero byte: it is no text file.</source>
        <translation>В строке {0} нулевой байт: это не текстовый файл.</translation>
    </message>
    <message>
        <source>Line {0} holds what is no number: {1}.</source>
        <translation>В строке {0} не число: {1}.</translation>
    </message>
    <message>
        <source>Line {0} is longer than a million characters.</source>
        <translation>Строка {0} длиннее миллиона знаков.</translation>
    </message>
    <message>
        <source>Line {0} should name the columns, from time to mark.</source>
        <translation>Строка {0} должна назвать столбцы, от time до mark.</translation>
    </message>
    <message>
        <source>Lock, check the bitrate and pins 6 and 14, open the bus again.</source>
        <translation>Заблокируйте, проверьте скорость и контакты 6 и 14, откройте шину снова.</translation>
    </message>
    <message>
        <source>MDF 4 files need an addition that is not installed.</source>
        <translation>Для файлов MDF 4 нужно дополнение, оно не установлено.</translation>
    </message>
    <message>
        <source>No bus is open.</source>
        <translation>Ни одна шина не открыта.</translation>
    </message>
    <message>
        <source>No column of time was found; one row a second was taken.</source>
        <translation>Столбец времени не найден; взята одна строка в секунду.</translation>
    </message>
    <message>
        <source>No row names the columns; they are called Column 1, Column 2 and so on.</source>
        <translation>Ни одна строка не называет столбцы; они названы Column 1, Column 2 и так далее.</translation>
    </message>
    <message>
        <source>No unit is told; ours was taken for {0}{1}.</source>
        <translation>Единица не указана; взята наша для {0}{1}.</translation>
    </message>
    <message>
        <source>Not imported: {0}.</source>
        <translation>Не импортируется: {0}.</translation>
    </message>
    <message>
        <source>Nothing is sent without its line in the audit file.</source>
        <translation>Ничего не отправляется без строки в файле учёта.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Open a CAN adapter first.</source>
        <translation>Сначала откройте адаптер CAN.</translation>
    </message>
    <message>
        <source>Open a CAN adapter: slcan (CANable, CANUSB), PEAK, Kvaser, Vector, gs_usb or SocketCAN. Captures can be looked at without any.</source>
        <translation>Откройте адаптер CAN: slcan (CANable, CANUSB), PEAK, Kvaser, Vector, gs_usb или SocketCAN. Захваты можно смотреть и без него.</translation>
    </message>
    <message>
        <source>Open the bus again and send this message to support.</source>
        <translation>Откройте шину снова и отправьте это сообщение в поддержку.</translation>
    </message>
    <message>
        <source>Own signals are kept in the database, by their keys.</source>
        <translation>Свои сигналы хранятся в базе, по их ключам.</translation>
    </message>
    <message>
        <source>Replay on a bus where the senders of these frames are not connected.</source>
        <translation>Воспроизводите на шине, где нет отправителей этих кадров.</translation>
    </message>
    <message>
        <source>See the keys with motospect signals list.</source>
        <translation>Ключи показывает motospect signals list.</translation>
    </message>
    <message>
        <source>Send the file and this message to support.</source>
        <translation>Отправьте файл и это сообщение в поддержку.</translation>
    </message>
    <message>
        <source>Sending cannot be unlocked.</source>
        <translation>Отправку не разблокировать.</translation>
    </message>
    <message>
        <source>Sending is locked.</source>
        <translation>Отправка заблокирована.</translation>
    </message>
    <message>
        <source>Something else talks all the time ({detail}), perhaps a second tester or a tracker.</source>
        <translation>Что-то всё время передаёт ({detail}), возможно второй тестер или трекер.</translation>
    </message>
    <message>
        <source>Start it on a desktop with ./run demo, which names the packages that are missing; without a display use motospect scan, live, history and report.</source>
        <translation>Запустите на рабочем столе через ./run demo, оно назовёт недостающие пакеты; без экрана используйте motospect scan, live, history и report.</translation>
    </message>
    <message>
        <source>Stop it, then try again.</source>
        <translation>Остановите её и повторите.</translation>
    </message>
    <message>
        <source>Switch the ignition on (engine may stay off), wait five seconds and try again.</source>
        <translation>Включите зажигание (двигатель можно не запускать), подождите пять секунд и повторите.</translation>
    </message>
    <message>
        <source>Switch the ignition on and try again; if it stays so, use a genuine ELM327 or an STN adapter such as OBDLink.</source>
        <translation>Включите зажигание и повторите; если не поможет, используйте настоящий ELM327 или адаптер STN, например OBDLink.</translation>
    </message>
    <message>
        <source>Switch the ignition on: it goes on by itself. For another car connect anew.</source>
        <translation>Включите зажигание: всё продолжится само. Для другого автомобиля подключитесь заново.</translation>
    </message>
    <message>
        <source>Switch the ignition on; electric cars and cars before 2001 may not answer OBD at all.</source>
        <translation>Включите зажигание; электромобили и автомобили до 2001 года могут не отвечать по OBD.</translation>
    </message>
    <message>
        <source>The CAN adapter cannot be opened.</source>
        <translation>Адаптер CAN не открывается.</translation>
    </message>
    <message>
        <source>The CAN bench failed.</source>
        <translation>Сбой стенда CAN.</translation>
    </message>
    <message>
        <source>The adapter answers, the car does not.</source>
        <translation>Адаптер отвечает, автомобиль нет.</translation>
    </message>
    <message>
        <source>The adapter does not answer.</source>
        <translation>Адаптер не отвечает.</translation>
    </message>
    <message>
        <source>The adapter failed.</source>
        <translation>Сбой адаптера.</translation>
    </message>
    <message>
        <source>The adapter is gone.</source>
        <translation>Адаптер пропал.</translation>
    </message>
    <message>
        <source>The adapter is there, no control unit answers ({0}): most often the ignition was switched off.</source>
        <translation>Адаптер есть, ни один блок не отвечает ({0}): чаще всего выключили зажигание.</translation>
    </message>
    <message>
        <source>The adapter left the bus.</source>
        <translation>Адаптер покинул шину.</translation>
    </message>
    <message>
        <source>The adapter sees faults on the wires ({detail}): a short, a missing terminator or a bad contact at pins 6 and 14.</source>
        <translation>Адаптер видит помехи на проводах ({detail}): замыкание, нет терминатора или плохой контакт выводов 6 и 14.</translation>
    </message>
    <message>
        <source>The battery is weak or pin 16 has no power ({detail}).</source>
        <translation>Батарея слаба или на контакте 16 нет питания ({detail}).</translation>
    </message>
    <message>
        <source>The car does not answer any more.</source>
        <translation>Автомобиль больше не отвечает.</translation>
    </message>
    <message>
        <source>The car&apos;s K-line did not wake up.</source>
        <translation>K-линия автомобиля не проснулась.</translation>
    </message>
    <message>
        <source>The control unit did not answer the initialisation ({detail}).</source>
        <translation>Блок не ответил на инициализацию ({detail}).</translation>
    </message>
    <message>
        <source>The database {0} was written by a newer MOTOSPECT.</source>
        <translation>База {0} записана более новым MOTOSPECT.</translation>
    </message>
    <message>
        <source>The defaults hold. Check that you may read the file, then start again.</source>
        <translation>Действуют значения по умолчанию. Проверьте доступ к файлу и запустите снова.</translation>
    </message>
    <message>
        <source>The diagnostic bus is busy.</source>
        <translation>Диагностическая шина занята.</translation>
    </message>
    <message>
        <source>The diagnostic bus is disturbed.</source>
        <translation>На диагностической шине помехи.</translation>
    </message>
    <message>
        <source>The end of its name is &apos;{0}&apos;.</source>
        <translation>Его имя кончается на «{0}».</translation>
    </message>
    <message>
        <source>The environment sets a value that this setting does not have.</source>
        <translation>Переменная среды задаёт значение, которого у настройки нет.</translation>
    </message>
    <message>
        <source>The file ends before its columns are named.</source>
        <translation>Файл кончается до имён столбцов.</translation>
    </message>
    <message>
        <source>The file is left as it is. Choose another database file.</source>
        <translation>Файл не тронут. Выберите другую базу.</translation>
    </message>
    <message>
        <source>The file is left as it is. Install the newer program, or choose the copy that it kept beside the file before it changed it.</source>
        <translation>Файл не тронут. Установите новую программу или выберите копию рядом с файлом.</translation>
    </message>
    <message>
        <source>The ignition is off, or the car does not speak OBD on this bus ({detail}).</source>
        <translation>Зажигание выключено или автомобиль не говорит по OBD на этой шине ({detail}).</translation>
    </message>
    <message>
        <source>The library {0} is not part of the smaller installation.</source>
        <translation>Библиотека {0} не входит в меньшую установку.</translation>
    </message>
    <message>
        <source>The line #started_at does not tell its offset from UTC.</source>
        <translation>Строка #started_at не называет сдвиг от UTC.</translation>
    </message>
    <message>
        <source>The line #started_at holds no moment: {0}</source>
        <translation>В строке #started_at нет момента: {0}</translation>
    </message>
    <message>
        <source>The network adapter does not accept the connection.</source>
        <translation>Сетевой адаптер не принимает соединение.</translation>
    </message>
    <message>
        <source>The network adapter&apos;s name is not known.</source>
        <translation>Имя сетевого адаптера неизвестно.</translation>
    </message>
    <message>
        <source>The port is in use ({detail}).</source>
        <translation>Порт занят ({detail}).</translation>
    </message>
    <message>
        <source>The port opens, but nothing comes back: no power from pin 16, wrong speed or a hung adapter ({detail}).</source>
        <translation>Порт открывается, но ответа нет: нет питания на контакте 16, неверная скорость или адаптер завис ({detail}).</translation>
    </message>
    <message>
        <source>The program failed ({0}: {1}).</source>
        <translation>Сбой программы ({0}: {1}).</translation>
    </message>
    <message>
        <source>The program failed on it ({0}: {1}).</source>
        <translation>Сбой программы на нём ({0}: {1}).</translation>
    </message>
    <message>
        <source>The reader failed ({0}: {1}).</source>
        <translation>Сбой чтения ({0}: {1}).</translation>
    </message>
    <message>
        <source>The recording cannot be written to {0}.</source>
        <translation>Запись не записать в {0}.</translation>
    </message>
    <message>
        <source>The recording {0} cannot be stored.</source>
        <translation>Запись {0} не сохраняется.</translation>
    </message>
    <message>
        <source>The recording {0} has no signal {1}.</source>
        <translation>В записи {0} нет сигнала {1}.</translation>
    </message>
    <message>
        <source>The recording {0} is being recorded.</source>
        <translation>Запись {0} ещё идёт.</translation>
    </message>
    <message>
        <source>The replay was stopped.</source>
        <translation>Воспроизведение остановлено.</translation>
    </message>
    <message>
        <source>The report cannot be shown.</source>
        <translation>Отчёт не показать.</translation>
    </message>
    <message>
        <source>The report&apos;s fonts cannot be read.</source>
        <translation>Шрифты отчёта не читаются.</translation>
    </message>
    <message>
        <source>The safety gate stopped this request.</source>
        <translation>Защитный шлюз остановил этот запрос.</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Настройки не прочитаны.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Настройки не сохранены.</translation>
    </message>
    <message>
        <source>The settings file is damaged, its defaults hold.</source>
        <translation>Файл настроек повреждён, действуют значения по умолчанию.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>Система сообщает: {0}.</translation>
    </message>
    <message>
        <source>The times of {0} go back.</source>
        <translation>Время в {0} идёт назад.</translation>
    </message>
    <message>
        <source>The unit of {0} is not told; seconds were taken.</source>
        <translation>Единица столбца {0} не указана; взяты секунды.</translation>
    </message>
    <message>
        <source>The voltage at the diagnostic socket is too low.</source>
        <translation>Напряжение на разъёме слишком низкое.</translation>
    </message>
    <message>
        <source>The window cannot open here.</source>
        <translation>Окно здесь не открыть.</translation>
    </message>
    <message>
        <source>The wire record could not be saved as {0}.</source>
        <translation>Обмен не сохранён как {0}.</translation>
    </message>
    <message>
        <source>The {0} frames before it are kept. Save the file again where it was made.</source>
        <translation>Кадры до этого места ({0}) сохранены. Сохраните файл снова там, где он создан.</translation>
    </message>
    <message>
        <source>There is a preset {0} already.</source>
        <translation>Набор {0} уже есть.</translation>
    </message>
    <message>
        <source>There is a recording {0} in {1} already.</source>
        <translation>Запись {0} уже есть в {1}.</translation>
    </message>
    <message>
        <source>There is no adapter at this address.</source>
        <translation>По этому адресу нет адаптера.</translation>
    </message>
    <message>
        <source>There is no database {0}.</source>
        <translation>Нет базы {0}.</translation>
    </message>
    <message>
        <source>There is no display, or Qt lacks a system package ({0}).</source>
        <translation>Нет экрана или Qt не хватает системного пакета ({0}).</translation>
    </message>
    <message>
        <source>There is no own signal {0}.</source>
        <translation>Нет своего сигнала {0}.</translation>
    </message>
    <message>
        <source>There is no wire record to save.</source>
        <translation>Нет обмена для сохранения.</translation>
    </message>
    <message>
        <source>There is no {0} {1} in {2}.</source>
        <translation>Нет {0} {1} в {2}.</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>Записывать нечего.</translation>
    </message>
    <message>
        <source>There was an error on the bus ({0}): what is played collides with who is there.</source>
        <translation>Ошибка на шине ({0}): воспроизводимое сталкивается с теми, кто там есть.</translation>
    </message>
    <message>
        <source>They are counted as dropped. Send this message to support.</source>
        <translation>Они считаются потерянными. Отправьте это сообщение в поддержку.</translation>
    </message>
    <message>
        <source>They hold until the program ends. Check that its disk has space and that you may write there.</source>
        <translation>Они действуют до выхода. Проверьте место на диске и права записи.</translation>
    </message>
    <message>
        <source>This adapter finds no car, and it cannot do 29-bit CAN.</source>
        <translation>Этот адаптер не находит автомобиль и не умеет CAN 29 бит.</translation>
    </message>
    <message>
        <source>This adapter gives no CAN frames.</source>
        <translation>Этот адаптер не отдаёт кадры CAN.</translation>
    </message>
    <message>
        <source>This computer does not let you use the port.</source>
        <translation>Компьютер не разрешает использовать порт.</translation>
    </message>
    <message>
        <source>This file is not a picture.</source>
        <translation>Этот файл не картинка.</translation>
    </message>
    <message>
        <source>This is not an adapter address.</source>
        <translation>Это не адрес адаптера.</translation>
    </message>
    <message>
        <source>This picture is too great.</source>
        <translation>Эта картинка слишком велика.</translation>
    </message>
    <message>
        <source>This recording cannot be played.</source>
        <translation>Эту запись не воспроизвести.</translation>
    </message>
    <message>
        <source>This scan cannot be printed.</source>
        <translation>Это сканирование не напечатать.</translation>
    </message>
    <message>
        <source>Too many of its frames were answered by errors ({0}): nobody else is there, the bitrate is wrong, or a wire is broken.</source>
        <translation>На слишком многие его кадры пришли ошибки ({0}): там никого нет, скорость неверна или провод оборван.</translation>
    </message>
    <message>
        <source>Two presets for one engine cannot have the same name.</source>
        <translation>Два набора одного двигателя не могут иметь одно имя.</translation>
    </message>
    <message>
        <source>Unknown PID: {0}.</source>
        <translation>Неизвестный PID: {0}.</translation>
    </message>
    <message>
        <source>Unlock it first; it locks again when the page is left and after ten idle minutes.</source>
        <translation>Сначала разблокируйте; блокируется при уходе со страницы и после десяти минут простоя.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in, try again.</source>
        <translation>Выньте его, вставьте и повторите.</translation>
    </message>
    <message>
        <source>Use --face can:udp_multicast:239.74.163.2.</source>
        <translation>Используйте --face can:udp_multicast:239.74.163.2.</translation>
    </message>
    <message>
        <source>Use an OBDb signal set (JSON), custom PIDs of Torque (CSV) or an export of this program.</source>
        <translation>Используйте набор сигналов OBDb (JSON), свои PID из Torque (CSV) или экспорт этой программы.</translation>
    </message>
    <message>
        <source>Use names such as RPM,SPEED,COOLANT_TEMP or numbers such as 0C.</source>
        <translation>Используйте имена, например RPM,SPEED,COOLANT_TEMP, или номера, например 0C.</translation>
    </message>
    <message>
        <source>What answers is not an ELM327 or STN adapter.</source>
        <translation>Отвечает не адаптер ELM327 или STN.</translation>
    </message>
    <message>
        <source>What was recorded is kept. Start again and send this message to support.</source>
        <translation>Записанное сохранено. Начните снова и отправьте сообщение в поддержку.</translation>
    </message>
    <message>
        <source>Write for example --when &quot;COOLANT_TEMP&gt;110&quot;; watched here: {0}.</source>
        <translation>Напишите, например, --when &quot;COOLANT_TEMP&gt;110&quot;; здесь наблюдаются: {0}.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Вы остановили.</translation>
    </message>
    <message>
        <source>Your user may not open it ({detail}).</source>
        <translation>Вашему пользователю нельзя его открыть ({detail}).</translation>
    </message>
    <message>
        <source>a formula over signals has decimals, but neither bits nor a test</source>
        <translation>у формулы из сигналов есть знаки после запятой, но нет ни битов, ни теста</translation>
    </message>
    <message>
        <source>a number of its scaling is too large</source>
        <translation>число в масштабе слишком велико</translation>
    </message>
    <message>
        <source>a request of service {0} has {1} bytes</source>
        <translation>в запросе сервиса {0} байтов: {1}</translation>
    </message>
    <message>
        <source>a value has 0 to {0} decimals</source>
        <translation>у значения от 0 до {0} знаков после запятой</translation>
    </message>
    <message>
        <source>a value has 1 to {0} bits</source>
        <translation>в значении от 1 до {0} битов</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>car, source and states hold at most {0} printable characters</source>
        <translation>авто, источник и состояния вмещают до {0} печатных знаков</translation>
    </message>
    <message>
        <source>differs from the one there</source>
        <translation>отличается от имеющегося</translation>
    </message>
    <message>
        <source>extended address {0}: such units cannot be asked</source>
        <translation>расширенный адрес {0}: такие блоки не опросить</translation>
    </message>
    <message>
        <source>it divides by 0</source>
        <translation>деление на 0</translation>
    </message>
    <message>
        <source>it has no heading Name,ShortName,ModeAndPID,Equation,...</source>
        <translation>нет заголовка Name,ShortName,ModeAndPID,Equation,...</translation>
    </message>
    <message>
        <source>it has no list of signals</source>
        <translation>в нём нет списка сигналов</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>нет имени</translation>
    </message>
    <message>
        <source>it is larger than {0} MB</source>
        <translation>он больше {0} МБ</translation>
    </message>
    <message>
        <source>it is not JSON: {0}</source>
        <translation>это не JSON: {0}</translation>
    </message>
    <message>
        <source>it is not a file of own signals ({0} {1})</source>
        <translation>это не файл своих сигналов ({0} {1})</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>это не объект</translation>
    </message>
    <message>
        <source>it is not told which id answers for {0}</source>
        <translation>не указано, какой id отвечает за {0}</translation>
    </message>
    <message>
        <source>it needs an answer to test it with</source>
        <translation>нужен ответ для теста</translation>
    </message>
    <message>
        <source>it needs either bits or a formula over the answer&apos;s bytes</source>
        <translation>нужны либо биты, либо формула из байтов ответа</translation>
    </message>
    <message>
        <source>its key {0} is that of line {1}</source>
        <translation>ключ {0} такой же, как в строке {1}</translation>
    </message>
    <message>
        <source>line {0} is not CSV: {1}</source>
        <translation>строка {0} не CSV: {1}</translation>
    </message>
    <message>
        <source>longer than {0} characters</source>
        <translation>длиннее {0} знаков</translation>
    </message>
    <message>
        <source>more than {0} parts</source>
        <translation>больше {0} частей</translation>
    </message>
    <message>
        <source>no measured signal is called {0}</source>
        <translation>нет измеряемого сигнала {0}</translation>
    </message>
    <message>
        <source>only states in words have no decimals</source>
        <translation>только состояния словами не имеют знаков после запятой</translation>
    </message>
    <message>
        <source>priority {0}: only ids 18DA.. may be asked</source>
        <translation>приоритет {0}: спрашивать можно только id 18DA..</translation>
    </message>
    <message>
        <source>service {0} is not allowed: only 01, 21 and 22 are</source>
        <translation>сервис {0} не разрешён: только 01, 21 и 22</translation>
    </message>
    <message>
        <source>shifted too far</source>
        <translation>сдвинуто слишком далеко</translation>
    </message>
    <message>
        <source>signed is neither true nor false</source>
        <translation>signed не true и не false</translation>
    </message>
    <message>
        <source>the formula names no signal</source>
        <translation>формула не называет ни одного сигнала</translation>
    </message>
    <message>
        <source>the formula uses no byte of the answer</source>
        <translation>формула не использует байты ответа</translation>
    </message>
    <message>
        <source>the id asked and the id that answers are only known together</source>
        <translation>id запроса и id ответа указывают только вместе</translation>
    </message>
    <message>
        <source>the key &apos;{0}&apos; is not made of A-Z, 0-9 and _ (at most 64)</source>
        <translation>ключ «{0}» не из A-Z, 0-9 и _ (до 64)</translation>
    </message>
    <message>
        <source>the limits of clamp are the wrong way round</source>
        <translation>границы clamp перепутаны</translation>
    </message>
    <message>
        <source>the name needs 1 to {0} characters</source>
        <translation>имя должно иметь от 1 до {0} знаков</translation>
    </message>
    <message>
        <source>the range ends at {0} before it begins at {1}</source>
        <translation>диапазон кончается на {0} раньше начала {1}</translation>
    </message>
    <message>
        <source>the test fails: {0}</source>
        <translation>тест не сходится: {0}</translation>
    </message>
    <message>
        <source>the test has no expected value</source>
        <translation>у теста нет ожидаемого значения</translation>
    </message>
    <message>
        <source>the unit is longer than {0} characters</source>
        <translation>единица длиннее {0} знаков</translation>
    </message>
    <message>
        <source>the value begins beyond the longest answer</source>
        <translation>значение начинается за самым длинным ответом</translation>
    </message>
    <message>
        <source>there is a signal {0} already</source>
        <translation>сигнал {0} уже есть</translation>
    </message>
    <message>
        <source>words are not pairs of a number and a text</source>
        <translation>words не пары числа и текста</translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; is not a number</source>
        <translation>{0} «{1}» не число</translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; is not a usable number</source>
        <translation>{0} «{1}» негодное число</translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; is not bytes in hex</source>
        <translation>{0} «{1}» не шестнадцатеричные байты</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} bytes in a message of {1}</source>
        <translation>байтов: {0}, в сообщении {1}</translation>
    </message>
    <message>
        <source>{0} cannot be imported.</source>
        <translation>{0} не импортируется.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a capture.</source>
        <translation>{0} не читается как захват.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} не читается.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} не читается: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be saved.</source>
        <translation>{0} не сохраняется.</translation>
    </message>
    <message>
        <source>{0} cannot be used as a CAN database.</source>
        <translation>{0} не годится как база CAN.</translation>
    </message>
    <message>
        <source>{0} cannot be used.</source>
        <translation>{0} нельзя использовать.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0} не записывается.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} не записывается: {1}.</translation>
    </message>
    <message>
        <source>{0} could be read in part only.</source>
        <translation>{0} прочитан лишь частично.</translation>
    </message>
    <message>
        <source>{0} could not be worked through.</source>
        <translation>{0} не удалось обработать.</translation>
    </message>
    <message>
        <source>{0} does not tell a format.</source>
        <translation>{0} не указывает формат.</translation>
    </message>
    <message>
        <source>{0} has no bits</source>
        <translation>у {0} нет битов</translation>
    </message>
    <message>
        <source>{0} has {1}.</source>
        <translation>{0} содержит: {1}.</translation>
    </message>
    <message>
        <source>{0} is a signal of the standard</source>
        <translation>{0} это сигнал стандарта</translation>
    </message>
    <message>
        <source>{0} is missing or no text</source>
        <translation>{0} нет или это не текст</translation>
    </message>
    <message>
        <source>{0} is not a MOTOSPECT database.</source>
        <translation>{0} не база MOTOSPECT.</translation>
    </message>
    <message>
        <source>{0} is not a list of signals.</source>
        <translation>{0} не список сигналов.</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} не число</translation>
    </message>
    <message>
        <source>{0} is not a usable number</source>
        <translation>{0} негодное число</translation>
    </message>
    <message>
        <source>{0} is not a whole number</source>
        <translation>{0} не целое число</translation>
    </message>
    <message>
        <source>{0} is not an object</source>
        <translation>{0} не объект</translation>
    </message>
    <message>
        <source>{0} is not the line #{1} of {2} columns.</source>
        <translation>{0} не строка #{1} из {2} столбцов.</translation>
    </message>
    <message>
        <source>{0} is not watched.</source>
        <translation>{0} не наблюдается.</translation>
    </message>
    <message>
        <source>{0} is one for questions and answers; the traffic between control units stays out of its reach.</source>
        <translation>{0} служит для запросов и ответов; обмен между блоками ему недоступен.</translation>
    </message>
    <message>
        <source>{0} is used by {1}</source>
        <translation>{0} используется в {1}</translation>
    </message>
    <message>
        <source>{0} is wider than {1} bits</source>
        <translation>{0} шире {1} битов</translation>
    </message>
    <message>
        <source>{0} missed frames of the bus.</source>
        <translation>{0}: пропущены кадры шины.</translation>
    </message>
    <message>
        <source>{0} reaches nobody but this process.</source>
        <translation>{0} не выходит за этот процесс.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export recording</source>
        <translation>Экспорт записи</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, для таблиц</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, для программ</translation>
    </message>
    <message>
        <source>MDF 4, for measurement programs</source>
        <translation>MDF 4, для измерительных программ</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Десятичный знак</translation>
    </message>
    <message>
        <source>Point: 780.5</source>
        <translation>Точка: 780.5</translation>
    </message>
    <message>
        <source>Comma: 780,5</source>
        <translation>Запятая: 780,5</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>Mark {number} at {at} s</source>
        <translation>Отметка {number} на {at} с</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Экспортировано в {path}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{rate} frames/s</source>
        <translation>{rate} кадров/с</translation>
    </message>
    <message>
        <source>load not known</source>
        <translation>загрузка неизвестна</translation>
    </message>
    <message>
        <source>load {share} %</source>
        <translation>загрузка {share} %</translation>
    </message>
    <message>
        <source>dropped {dropped} · lost {lost} · errors {errors}</source>
        <translation>пропущено {dropped} · потеряно {lost} · ошибок {errors}</translation>
    </message>
    <message>
        <source>GAPS: dropped {dropped} · lost {lost} · errors {errors}</source>
        <translation>ПРОБЕЛЫ: пропущено {dropped} · потеряно {lost} · ошибок {errors}</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>GuessView</name>
    <message>
        <source>Point: 780.5</source>
        <translation>Точка: 780.5</translation>
    </message>
    <message>
        <source>Comma: 780,5</source>
        <translation>Запятая: 780,5</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Kind of time</source>
        <translation>Вид времени</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Строк в секунду</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начата</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Десятичный знак</translation>
    </message>
    <message>
        <source>No column: rows at a fixed rate</source>
        <translation>Без столбца: строки с постоянной частотой</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date.</source>
        <translation>«{text}» не дата.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-14 11:05:09.</source>
        <translation>Запишите как 2026-03-14 11:05:09.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number of rows a second.</source>
        <translation>«{text}» не число строк в секунду.</translation>
    </message>
    <message>
        <source>Write a number above 0, such as 10.</source>
        <translation>Введите число больше 0, например 10.</translation>
    </message>
    <message>
        <source>Date and time, 2026-03-14 11:05:09</source>
        <translation>Дата и время, 2026-03-14 11:05:09</translation>
    </message>
    <message>
        <source>Date and time, 14-Mar-2026 11:05:09</source>
        <translation>Дата и время, 14-Mar-2026 11:05:09</translation>
    </message>
    <message>
        <source>Date and time, 14.03.2026 11:05:09</source>
        <translation>Дата и время, 14.03.2026 11:05:09</translation>
    </message>
    <message>
        <source>Time of day, 11:05:09</source>
        <translation>Время суток, 11:05:09</translation>
    </message>
    <message>
        <source>Seconds since midnight</source>
        <translation>Секунды с полуночи</translation>
    </message>
    <message>
        <source>Seconds since the beginning</source>
        <translation>Секунды с начала</translation>
    </message>
    <message>
        <source>Milliseconds since the beginning</source>
        <translation>Миллисекунды с начала</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Секунды с 1970 года</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Миллисекунды с 1970 года</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Recorded car</source>
        <translation>Авто из записи</translation>
    </message>
    <message>
        <source>Demo car</source>
        <translation>Демо-авто</translation>
    </message>
    <message>
        <source>Vehicle connected</source>
        <translation>Автомобиль подключён</translation>
    </message>
    <message>
        <source>VIN not readable</source>
        <translation>VIN не читается</translation>
    </message>
    <message>
        <source>stored scan of {day}</source>
        <translation>сохранённое сканирование от {day}</translation>
    </message>
    <message>
        <source>The VIN is read together with the codes</source>
        <translation>VIN читается вместе с кодами</translation>
    </message>
    <message>
        <source>No vehicle yet</source>
        <translation>Автомобиля ещё нет</translation>
    </message>
    <message>
        <source>Connect an adapter, or open the demo car</source>
        <translation>Подключите адаптер или откройте демо-авто</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Stored scans and recordings, newest first</source>
        <translation>Сохранённые сканирования и записи, сначала новые</translation>
    </message>
    <message>
        <source>Recording of {moment}, {time}</source>
        <translation>Запись от {moment}, {time}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No scan is stored yet</source>
        <translation>Сохранённых сканирований ещё нет</translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation>Запись от {moment}</translation>
    </message>
    <message>
        <source>Every scan and recording of a car is kept on this computer and listed here. Recordings of other programs come in by Ctrl+I.</source>
        <translation>Каждое сканирование и запись хранится на этом компьютере и видна здесь. Записи других программ загружаются через Ctrl+I.</translation>
    </message>
    <message>
        <source>Go to Scan</source>
        <translation>К сканированию</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Закончить сравнение</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Open in Live data</source>
        <translation>Открыть в текущих данных</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Создать отчёт</translation>
    </message>
    <message>
        <source>Part of a VIN, a title, or a code</source>
        <translation>Часть VIN, названия или код</translation>
    </message>
    <message>
        <source>Search scans and recordings</source>
        <translation>Поиск сканирований и записей</translation>
    </message>
    <message>
        <source>Nothing that is stored matches.</source>
        <translation>Ничего подходящего не сохранено.</translation>
    </message>
    <message>
        <source>Import recording…</source>
        <translation>Импорт записи…</translation>
    </message>
    <message>
        <source>Scans shown: {n}</source>
        <translation>Показано сканирований: {n}</translation>
    </message>
    <message>
        <source>The newest {n} scans</source>
        <translation>Новейшие сканирования: {n}</translation>
    </message>
    <message>
        <source>comparing needs two</source>
        <translation>для сравнения нужно два</translation>
    </message>
    <message>
        <source>Recordings: {n}, all of them take {size}</source>
        <translation>Записи: {n}, вместе занимают {size}</translation>
    </message>
    <message>
        <source>Open both</source>
        <translation>Открыть обе</translation>
    </message>
    <message>
        <source>Open both: the one of {moment} first</source>
        <translation>Открыть обе: первой от {moment}</translation>
    </message>
    <message>
        <source>Choose the recording to compare with {moment}</source>
        <translation>Выберите запись для сравнения с {moment}</translation>
    </message>
    <message>
        <source>Compared with {moment}</source>
        <translation>Сравнивается с {moment}</translation>
    </message>
    <message>
        <source>Choose the scan to compare with {moment}</source>
        <translation>Выберите сканирование для сравнения с {moment}</translation>
    </message>
</context>
<context>
    <name>IdModel</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>1/s</source>
        <translation>1/с</translation>
    </message>
    <message>
        <source>Period ms</source>
        <translation>Период мс</translation>
    </message>
    <message>
        <source>Jitter ms</source>
        <translation>Разброс мс</translation>
    </message>
    <message>
        <source>Len</source>
        <translation>Дл.</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Последние данные</translation>
    </message>
    <message>
        <source>Bits that changed</source>
        <translation>Изменённые биты</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Расшифровка</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import recording</source>
        <translation>Импорт записи</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Что отвергнуто</translation>
    </message>
    <message>
        <source>It is read as it stands; nothing has to be chosen.</source>
        <translation>Читается как есть; выбирать ничего не нужно.</translation>
    </message>
    <message>
        <source>Imported: {samples} samples of {signals} signals</source>
        <translation>Импортировано отсчётов: {samples}, сигналов: {signals}</translation>
    </message>
    <message>
        <source>{cells} cells and {rows} rows were refused</source>
        <translation>отвергнуто ячеек: {cells}, строк: {rows}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Columns without a value: {names}</source>
        <translation>Столбцы без значения: {names}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>и ещё {n}</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Show what would go</source>
        <translation>Показать, что уйдёт</translation>
    </message>
    <message>
        <source>Remove these now</source>
        <translation>Удалить эти сейчас</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Хранить всё</translation>
    </message>
    <message>
        <source>At most {n} GB</source>
        <translation>Не больше {n} ГБ</translation>
    </message>
    <message>
        <source>At most {n} days</source>
        <translation>Не дольше {n} дн.</translation>
    </message>
    <message>
        <source>Recordings take {size} in the database.</source>
        <translation>Записи занимают в базе {size}.</translation>
    </message>
    <message>
        <source>It holds from the next start; see below what would go.</source>
        <translation>Действует со следующего запуска; ниже видно, что уйдёт.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>и ещё {n}</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>Ничего не уйдёт.</translation>
    </message>
    <message>
        <source>Recordings removed: {n}</source>
        <translation>Удалено записей: {n}</translation>
    </message>
</context>
<context>
    <name>KnownGood</name>
    <message>
        <source>Not good after all</source>
        <translation>Всё же не эталон</translation>
    </message>
    <message>
        <source>Call it good</source>
        <translation>Признать эталоном</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Измерить снова</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Known good only</source>
        <translation>Только эталоны</translation>
    </message>
    <message>
        <source>The VIN of this car is not known: nothing to compare with.</source>
        <translation>VIN этой машины неизвестен: сравнивать не с чем.</translation>
    </message>
    <message>
        <source>Scan the car first if it tells its VIN.</source>
        <translation>Сначала просканируйте машину, если она сообщает VIN.</translation>
    </message>
    <message>
        <source>VIN {vin}. Same model code: the first 8 places of the VIN.</source>
        <translation>VIN {vin}. Тот же код модели: первые 8 знаков VIN.</translation>
    </message>
    <message>
        <source>A simulated car is compared with simulated cars alone.</source>
        <translation>Имитация сравнивается только с имитациями.</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Set  (Return)</source>
        <translation>Задать  (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>Закрыть  (Esc)</translation>
    </message>
    <message>
        <source>Save the wire record when this passes: {name}</source>
        <translation>Сохранить обмен при переходе предела: {name}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number.</source>
        <translation>«{text}» не число.</translation>
    </message>
</context>
<context>
    <name>LiveGroups</name>
    <message>
        <source>All signals</source>
        <translation>Все сигналы</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбранные</translation>
    </message>
    <message>
        <source>Own signals</source>
        <translation>Свои сигналы</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Температуры</translation>
    </message>
    <message>
        <source>Pressures</source>
        <translation>Давления</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Электрика</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Проценты</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Состояния</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>No car is connected</source>
        <translation>Автомобиль не подключён</translation>
    </message>
    <message>
        <source>Connect an adapter or open the demo car, then watch its values here.</source>
        <translation>Подключите адаптер или откройте демо-авто и смотрите здесь значения.</translation>
    </message>
    <message>
        <source>Go to Connect</source>
        <translation>К подключению</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Mark event</source>
        <translation>Отметить событие</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Начать просмотр</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>End recording</source>
        <translation>Закончить запись</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation>Записано: {what}</translation>
    </message>
    <message>
        <source>Open the bus on the CAN page first.</source>
        <translation>Сначала откройте шину на странице CAN.</translation>
    </message>
</context>
<context>
    <name>LivePresets</name>
    <message>
        <source>Idle</source>
        <translation>Холостой ход</translation>
    </message>
    <message>
        <source>Fuel trim</source>
        <translation>Топливные коррекции</translation>
    </message>
    <message>
        <source>Misfire</source>
        <translation>Пропуски зажигания</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Зарядка</translation>
    </message>
</context>
<context>
    <name>LiveRecording</name>
    <message>
        <source>REC {time}</source>
        <translation>REC {time}</translation>
    </message>
    <message>
        <source>nothing comes</source>
        <translation>ничего не приходит</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>значений: {n}</translation>
    </message>
    <message>
        <source>{n} not kept</source>
        <translation>не сохранено: {n}</translation>
    </message>
    <message>
        <source>{time}, {n} values</source>
        <translation>{time}, значений: {n}</translation>
    </message>
</context>
<context>
    <name>LiveState</name>
    <message>
        <source>the curves are kept</source>
        <translation>кривые сохранены</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>{share} % of replies late</source>
        <translation>{share} % ответов с опозданием</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Медленно</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Прямой эфир</translation>
    </message>
    <message>
        <source>signals of the CAN bus</source>
        <translation>сигналы шины CAN</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/с</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} мс</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} назад</translation>
    </message>
    <message>
        <source>{time} are kept</source>
        <translation>сохранено {time}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>values still come in</source>
        <translation>значения по-прежнему поступают</translation>
    </message>
    <message>
        <source>the recording is kept</source>
        <translation>запись сохранена</translation>
    </message>
    <message>
        <source>switch the ignition on, {kept}</source>
        <translation>включите зажигание, {kept}</translation>
    </message>
    <message>
        <source>Car silent</source>
        <translation>Авто молчит</translation>
    </message>
    <message>
        <source>plug it in again, {kept}</source>
        <translation>вставьте его снова, {kept}</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Отключён</translation>
    </message>
</context>
<context>
    <name>LiveTools</name>
    <message>
        <source>Show less time</source>
        <translation>Меньше времени</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Больше времени</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Приборы</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Выйти из полного экрана</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Предыдущая отметка</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Следующая отметка</translation>
    </message>
    <message>
        <source>To now</source>
        <translation>К настоящему</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Кривые</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>{span} shown</source>
        <translation>показано {span}</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Metric: km/h, °C, kPa</source>
        <translation>Метрические: км/ч, °C, кПа</translation>
    </message>
    <message>
        <source>Imperial: mph, °F, psi</source>
        <translation>Имперские: mph, °F, psi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключен</translation>
    </message>
    <message>
        <source>On: everything at least 64 px</source>
        <translation>Включён: всё не ниже 64 px</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{page} · MOTOSPECT</source>
        <translation>{page} · MOTOSPECT</translation>
    </message>
    <message>
        <source>Dark or light theme</source>
        <translation>Тёмная или светлая тема</translation>
    </message>
    <message>
        <source>Metric or imperial units</source>
        <translation>Метрические или имперские единицы</translation>
    </message>
    <message>
        <source>Recordings beyond the limit of the settings were removed: {n}</source>
        <translation>Удалены записи сверх предела настроек: {n}</translation>
    </message>
    <message>
        <source>Wire record saved because of {why}: {path}</source>
        <translation>Обмен сохранён, причина: {why}: {path}</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>What happened?  (Return)</source>
        <translation>Что случилось?  (Enter)</translation>
    </message>
    <message>
        <source>Words for the mark</source>
        <translation>Слова к отметке</translation>
    </message>
    <message>
        <source>Mark {number} · {moment}</source>
        <translation>Отметка {number} · {moment}</translation>
    </message>
</context>
<context>
    <name>OpenedView</name>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Recording {moment}</source>
        <translation>Запись {moment}</translation>
    </message>
    <message>
        <source>REC</source>
        <translation>REC</translation>
    </message>
    <message>
        <source>What is watched meanwhile is being recorded</source>
        <translation>То, что смотрят тем временем, записывается</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>К текущим данным</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>Открытие записи…</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Меньше времени</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Больше времени</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>← Mark</source>
        <translation>← Отметка</translation>
    </message>
    <message>
        <source>Mark →</source>
        <translation>Отметка →</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>Show the second earlier</source>
        <translation>Вторую раньше</translation>
    </message>
    <message>
        <source>Show the second later</source>
        <translation>Вторую позже</translation>
    </message>
    <message>
        <source>One alone</source>
        <translation>Только одна</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Recording {n}</source>
        <translation>Запись {n}</translation>
    </message>
    <message>
        <source>{n} damaged parts are left out</source>
        <translation>пропущено повреждённых частей: {n}</translation>
    </message>
    <message>
        <source>{span} shown</source>
        <translation>показано {span}</translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Recording {n}: aligned by</source>
        <translation>Запись {n}: выровнена по</translation>
    </message>
    <message>
        <source>The moments of both that stand at the same place</source>
        <translation>Моменты обеих, стоящие в одном месте</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>only in {n}: {names}</source>
        <translation>только в {n}: {names}</translation>
    </message>
    <message>
        <source>Mark {n}</source>
        <translation>Отметка {n}</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time} с</translation>
    </message>
    <message>
        <source>The second is shown {time} later</source>
        <translation>Вторая показана на {time} позже</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Signed</source>
        <translation>Со знаком</translation>
    </message>
    <message>
        <source>Bits instead of a formula</source>
        <translation>Биты вместо формулы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Oil pressure</source>
        <translation>Давление масла</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Знаки после запятой</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Наименьшее значение</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Наибольшее значение</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Запрос к</translation>
    </message>
    <message>
        <source>Answers from</source>
        <translation>Ответ от</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>all cars</source>
        <translation>все авто</translation>
    </message>
    <message>
        <source>Test: answer</source>
        <translation>Тест: ответ</translation>
    </message>
    <message>
        <source>Test: value</source>
        <translation>Тест: значение</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>First bit</source>
        <translation>Первый бит</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Число битов</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Умножить на</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Разделить на</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Прибавить</translation>
    </message>
    <message>
        <source>the test has no value</source>
        <translation>у теста нет значения</translation>
    </message>
    <message>
        <source>{field}: &apos;{text}&apos; is no number</source>
        <translation>{field}: «{text}» не число</translation>
    </message>
    <message>
        <source>{field}: it is no whole number</source>
        <translation>{field}: это не целое число</translation>
    </message>
</context>
<context>
    <name>OwnImport</name>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>Signals in {file}</source>
        <translation>Сигналы в {file}</translation>
    </message>
    <message>
        <source>{n} rows: {good} can be kept, {there} are there already, {bad} refused</source>
        <translation>строк: {n}, можно сохранить: {good}, уже есть: {there}, отвергнуто: {bad}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>differs from the one there</source>
        <translation>отличается от имеющегося</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отвергнут</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбран</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбран</translation>
    </message>
    <message>
        <source>Keep {n} signals</source>
        <translation>Сохранить сигналы: {n}</translation>
    </message>
</context>
<context>
    <name>OwnPanel</name>
    <message>
        <source>Own signals</source>
        <translation>Свои сигналы</translation>
    </message>
    <message>
        <source>New formula</source>
        <translation>Новая формула</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Новый запрос</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Назад  (Esc)</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} не записывается: {reason}</translation>
    </message>
    <message>
        <source>{n} signals written to {file}</source>
        <translation>записано сигналов: {n}, файл {file}</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>проверен</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>не проверен</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>The test comes out.</source>
        <translation>Тест сходится.</translation>
    </message>
    <message>
        <source>Can be saved</source>
        <translation>Можно сохранить</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name}: сохранено.</translation>
    </message>
    <message>
        <source>{name} is deleted; without a value from now on: {others}</source>
        <translation>{name}: удалено; теперь без значения: {others}</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name}: удалено.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name}: возвращено.</translation>
    </message>
    <message>
        <source>{n} signals kept</source>
        <translation>сохранено сигналов: {n}</translation>
    </message>
    <message>
        <source>Lists of signals (*.json *.csv)</source>
        <translation>Списки сигналов (*.json *.csv)</translation>
    </message>
    <message>
        <source>Own signals (*.json)</source>
        <translation>Свои сигналы (*.json)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканирование</translation>
    </message>
    <message>
        <source>Live data</source>
        <translation>Текущие данные</translation>
    </message>
    <message>
        <source>CAN bus</source>
        <translation>Шина CAN</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Adapter</source>
        <translation>Адаптер</translation>
    </message>
    <message>
        <source>It can</source>
        <translation>Умеет</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>29-bit CAN</source>
        <translation>CAN 29 бит</translation>
    </message>
    <message>
        <source>no 29-bit CAN</source>
        <translation>без CAN 29 бит</translation>
    </message>
    <message>
        <source>one value a request</source>
        <translation>одно значение за запрос</translation>
    </message>
    <message>
        <source>{n} values a request</source>
        <translation>значений за запрос: {n}</translation>
    </message>
    <message>
        <source>long answers</source>
        <translation>длинные ответы</translation>
    </message>
    <message>
        <source>no long answers</source>
        <translation>без длинных ответов</translation>
    </message>
    <message>
        <source>replies in {time} ms</source>
        <translation>отвечает за {time} мс</translation>
    </message>
    <message>
        <source>voltage as in the engine unit</source>
        <translation>напряжение как в блоке двигателя</translation>
    </message>
    <message>
        <source>{volts} V more than the engine unit</source>
        <translation>на {volts} В больше, чем блок двигателя</translation>
    </message>
    <message>
        <source>{volts} V less than the engine unit</source>
        <translation>на {volts} В меньше, чем блок двигателя</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Просмотр отчёта</translation>
    </message>
</context>
<context>
    <name>PlotStack</name>
    <message>
        <source>Curves</source>
        <translation>Кривые</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Keep as preset…</source>
        <translation>Сохранить как набор…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Имя набора</translation>
    </message>
    <message>
        <source>Save  (Return)</source>
        <translation>Сохранить  (Enter)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>Закрыть  (Esc)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Watch for {name}</source>
        <translation>Смотреть: {name}</translation>
    </message>
    <message>
        <source>Own preset {name}</source>
        <translation>Свой набор {name}</translation>
    </message>
    <message>
        <source>Kept for cars with this engine.</source>
        <translation>Хранится для авто с этим двигателем.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Набору нужно имя.</translation>
    </message>
    <message>
        <source>A preset of the program has this name.</source>
        <translation>Так уже зовётся набор программы.</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Free software under the GNU General Public License 3 or later.</source>
        <translation>Свободная программа под лицензией GNU GPL 3 или новее.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Копировать для поддержки</translation>
    </message>
    <message>
        <source>Show the welcome again</source>
        <translation>Показать приветствие</translation>
    </message>
    <message>
        <source>Licences of others</source>
        <translation>Лицензии других</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Copied: versions, adapter and last failures, without VIN or names.</source>
        <translation>Скопировано: версии, адаптер и последние ошибки, без VIN и имён.</translation>
    </message>
</context>
<context>
    <name>RankedRows</name>
    <message>
        <source>Signals compared</source>
        <translation>Сравнение сигналов</translation>
    </message>
    <message>
        <source>Bring the engine to one of the two states and hold it there. Its values are taken by themselves.</source>
        <translation>Приведите двигатель в одно из двух состояний и удерживайте его. Значения запишутся сами.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>This car before</source>
        <translation>Эта машина раньше</translation>
    </message>
    <message>
        <source>Cars of the same model code</source>
        <translation>Машины с тем же кодом модели</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>only 1, no ranking: {value}</source>
        <translation>только 1, без сравнения мест: {value}</translation>
    </message>
    <message>
        <source>only {n}, no ranking: {low} to {high}</source>
        <translation>только {n}, без сравнения мест: от {low} до {high}</translation>
    </message>
    <message>
        <source>the same as all {n}</source>
        <translation>как у всех {n}</translation>
    </message>
    <message>
        <source>higher than {count} of {n}</source>
        <translation>выше, чем у {count} из {n}</translation>
    </message>
    <message>
        <source>lower than {count} of {n}</source>
        <translation>ниже, чем у {count} из {n}</translation>
    </message>
    <message>
        <source>percentile {rank}</source>
        <translation>процентиль {rank}</translation>
    </message>
    <message>
        <source>Median of {n} values from {low} to {high}</source>
        <translation>Медиана {n} значений от {low} до {high}</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Readiness</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>The unit supports no monitor</source>
        <translation>Блок не поддерживает мониторов</translation>
    </message>
    <message>
        <source>Lamp not reported</source>
        <translation>Лампа: не сообщено</translation>
    </message>
    <message>
        <source>Warning lamp on</source>
        <translation>Лампа горит</translation>
    </message>
    <message>
        <source>Warning lamp off</source>
        <translation>Лампа не горит</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>не завершён</translation>
    </message>
</context>
<context>
    <name>RecordedTile</name>
    <message>
        <source>2: {value}</source>
        <translation>2: {value}</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
</context>
<context>
    <name>RecordingChooser</name>
    <message>
        <source>Choose the recording to lay over this one</source>
        <translation>Выберите запись для наложения на эту</translation>
    </message>
    <message>
        <source>Part of a VIN, or a title</source>
        <translation>Часть VIN или название</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Поиск записей</translation>
    </message>
    <message>
        <source>Stored recordings</source>
        <translation>Сохранённые записи</translation>
    </message>
    <message>
        <source>There is no other recording that matches.</source>
        <translation>Другой подходящей записи нет.</translation>
    </message>
</context>
<context>
    <name>RecordingCounts</name>
    <message numerus="yes">
        <source>%n signals</source>
        <translation>
            <numerusform>%n сигнал</numerusform>
            <numerusform>%n сигнала</numerusform>
            <numerusform>%n сигналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n отметка</numerusform>
            <numerusform>%n отметки</numerusform>
            <numerusform>%n отметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingDetail</name>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Stored recording</source>
        <translation>Сохранённая запись</translation>
    </message>
    <message>
        <source>What was recorded, such as: idle, warm</source>
        <translation>Что записано, например: холостой ход, прогрет</translation>
    </message>
    <message>
        <source>Title of the recording</source>
        <translation>Название записи</translation>
    </message>
    <message>
        <source>Signals and marks</source>
        <translation>Сигналы и отметки</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation>Запись от {moment}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Не хранить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Хранить</translation>
    </message>
    <message>
        <source>{n} values of {signals} signals</source>
        <translation>значений: {n}, сигналов: {signals}</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Хранится</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>навсегда</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Wire bytes not kept</source>
        <translation>Обмен не сохранён</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>значений: {n}</translation>
    </message>
    <message>
        <source>Mark {n}</source>
        <translation>Отметка {n}</translation>
    </message>
    <message>
        <source>The {time} of this recording cannot be brought back.</source>
        <translation>{time} этой записи не вернуть.</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>VIN not read</source>
        <translation>VIN не прочитан</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Записывается</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Оборвана</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>Нет частей</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полная</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>No scan to report yet</source>
        <translation>Ещё нет сканирования для отчёта</translation>
    </message>
    <message>
        <source>Read a car, or open a stored scan in History, then make its report here.</source>
        <translation>Прочитайте автомобиль или откройте сканирование в Истории и создайте отчёт здесь.</translation>
    </message>
    <message>
        <source>Go to Scan</source>
        <translation>К сканированию</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Fill the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>none in the answers</source>
        <translation>нет в ответах</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полное</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Частичное</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитан</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканирование</translation>
    </message>
    <message>
        <source>Page {page} of {pages} · {zoom} %</source>
        <translation>Страница {page} из {pages} · {zoom} %</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Создание отчёта…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Не записан</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Сохранено как {path}</translation>
    </message>
    <message>
        <source>Handed to the printer. {printer}</source>
        <translation>Отправлено на принтер. {printer}</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>There is no printer to print on.</source>
        <translation>Нет принтера для печати.</translation>
    </message>
    <message>
        <source>This computer has no printer set up as its usual one.</source>
        <translation>На этом компьютере не задан принтер по умолчанию.</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s settings, or open or save the PDF and print it elsewhere.</source>
        <translation>Задайте его в системе или откройте либо сохраните PDF и напечатайте в другом месте.</translation>
    </message>
    <message>
        <source>The printing system says: {said}</source>
        <translation>Система печати сообщает: {said}</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>Отчёт не напечатан.</translation>
    </message>
    <message>
        <source>Check the printer, or open or save the PDF.</source>
        <translation>Проверьте принтер или откройте либо сохраните PDF.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>No car is connected</source>
        <translation>Автомобиль не подключён</translation>
    </message>
    <message>
        <source>Connect an adapter or open the demo car, then read the codes here.</source>
        <translation>Подключите адаптер или откройте демо-авто и прочитайте здесь коды.</translation>
    </message>
    <message>
        <source>Go to Connect</source>
        <translation>К подключению</translation>
    </message>
    <message>
        <source>Ready to read the car</source>
        <translation>Готово к чтению автомобиля</translation>
    </message>
    <message>
        <source>Asks every control unit that answers for its codes, freeze frames, readiness and the VIN. Nothing is written to the car.</source>
        <translation>Спрашивает у каждого ответившего блока коды, стоп-кадры, готовность и VIN. В автомобиль ничего не записывается.</translation>
    </message>
    <message>
        <source>Read codes</source>
        <translation>Читать коды</translation>
    </message>
    <message>
        <source>All control units, airbag and body too (slower)</source>
        <translation>Все блоки, также подушки и кузов (медленнее)</translation>
    </message>
    <message>
        <source>Watch live data</source>
        <translation>Текущие данные</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Создать отчёт</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>The scan is complete.</source>
        <translation>Сканирование завершено.</translation>
    </message>
    <message>
        <source>The scan ended early; what was read is kept.</source>
        <translation>Сканирование прервано; прочитанное сохранено.</translation>
    </message>
</context>
<context>
    <name>ScanResults</name>
    <message>
        <source>Results of the scan</source>
        <translation>Результаты сканирования</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Asking {ecu}: {service}</source>
        <translation>Запрос {ecu}: {service}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полное</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Частичное</translation>
    </message>
    <message>
        <source>The answers that came hold no codes. The coverage shows who was asked.</source>
        <translation>В полученных ответах нет кодов. Охват показывает, кого спрашивали.</translation>
    </message>
    <message>
        <source>Codes are shown as soon as every unit was asked for them.</source>
        <translation>Коды появятся, как только о них спросят каждый блок.</translation>
    </message>
    <message>
        <source>The answers so far hold no codes; the scan goes on.</source>
        <translation>Пока в ответах нет кодов; сканирование продолжается.</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Ход сканирования</translation>
    </message>
    <message>
        <source>Reading the car</source>
        <translation>Чтение автомобиля</translation>
    </message>
    <message>
        <source>ECU {index} of {count}</source>
        <translation>Блок {index} из {count}</translation>
    </message>
    <message>
        <source>Asking all units</source>
        <translation>Запрос ко всем блокам</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>Send</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Что отправлено</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Unlocked: frames reach the car</source>
        <translation>Разблокировано: кадры в авто</translation>
    </message>
    <message>
        <source>Locked: nothing is sent</source>
        <translation>Заблокировано: отправки нет</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Заблокировано.</translation>
    </message>
    <message>
        <source>Locked: the bus was closed.</source>
        <translation>Заблокировано: шина закрыта.</translation>
    </message>
    <message>
        <source>Locked: the adapter is gone.</source>
        <translation>Заблокировано: адаптер пропал.</translation>
    </message>
    <message>
        <source>Locked: nothing was sent for ten minutes.</source>
        <translation>Заблокировано: десять минут ничего не отправлялось.</translation>
    </message>
    <message>
        <source>Frames that you send reach every control unit: they can move actuators, set faults or stop the engine. Send only while the car stands and nobody works on it.</source>
        <translation>Отправленные кадры доходят до каждого блока: они могут привести в движение механизмы, записать неисправности или заглушить двигатель. Отправляйте, только когда авто стоит и с ним никто не работает.</translation>
    </message>
    <message>
        <source>Open a bus first.</source>
        <translation>Сначала откройте шину.</translation>
    </message>
    <message>
        <source>Hold to unlock sending</source>
        <translation>Держать: разблокировать</translation>
    </message>
    <message>
        <source>Hold for 1.5 s, or hold Enter. It locks again when you leave this page.</source>
        <translation>Держите 1,5 с или держите Enter. При уходе со страницы снова заблокируется.</translation>
    </message>
    <message>
        <source>Id of the frame, hexadecimal</source>
        <translation>Id кадра, шестнадцатеричный</translation>
    </message>
    <message>
        <source>Data of the frame, hexadecimal</source>
        <translation>Данные кадра, шестнадцатеричные</translation>
    </message>
    <message>
        <source>Period in milliseconds</source>
        <translation>Период в миллисекундах</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Every (ms)</source>
        <translation>Шаг (мс)</translation>
    </message>
    <message>
        <source>Send once</source>
        <translation>Отправить раз</translation>
    </message>
    <message>
        <source>Send repeatedly</source>
        <translation>Отправлять повторно</translation>
    </message>
    <message>
        <source>Replay what is shown</source>
        <translation>Воспроизвести видимое</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Скорость воспроизведения</translation>
    </message>
    <message>
        <source>{n} times the speed</source>
        <translation>{n} × скорость</translation>
    </message>
    <message>
        <source>Stop all sending</source>
        <translation>Остановить отправку</translation>
    </message>
    <message>
        <source>Lock sending</source>
        <translation>Заблокировать отправку</translation>
    </message>
    <message>
        <source>No frames are shown: open a capture first.</source>
        <translation>Кадров не видно: сначала откройте захват.</translation>
    </message>
    <message numerus="yes">
        <source>replay of %n frames</source>
        <translation>
            <numerusform>воспроизведение %n кадра</numerusform>
            <numerusform>воспроизведение %n кадров</numerusform>
            <numerusform>воспроизведение %n кадров</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop {title}: {sent}{whole} sent, at most {late} ms late</source>
        <translation>Стоп {title}: отправлено {sent}{whole}, опоздание до {late} мс</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единицы</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Размер всего</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>Режим перчаток</translation>
    </message>
    <message>
        <source>Adapter offered first</source>
        <translation>Адаптер, предлагаемый первым</translation>
    </message>
    <message>
        <source>Name of the workshop</source>
        <translation>Название мастерской</translation>
    </message>
    <message>
        <source>Address of the workshop</source>
        <translation>Адрес мастерской</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Механик</translation>
    </message>
    <message>
        <source>Logo on the report</source>
        <translation>Логотип в отчёте</translation>
    </message>
    <message>
        <source>Space for recordings</source>
        <translation>Место для записей</translation>
    </message>
    <message>
        <source>Age of recordings</source>
        <translation>Возраст записей</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language and looks</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>Workshop, as on the report</source>
        <translation>Мастерская, как в отчёте</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Адаптеры</translation>
    </message>
    <message>
        <source>Recordings kept</source>
        <translation>Хранение записей</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать картинку…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Без логотипа</translation>
    </message>
    <message>
        <source>The logo is printed on reports now.</source>
        <translation>Логотип теперь печатается в отчётах.</translation>
    </message>
    <message>
        <source>{setting} kept</source>
        <translation>{setting}: сохранено</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Картинки ({kinds})</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выберите картинку</translation>
    </message>
    <message>
        <source>No logo is printed any more.</source>
        <translation>Логотип больше не печатается.</translation>
    </message>
</context>
<context>
    <name>SignalPanel</name>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>Load a DBC file</source>
        <translation>Загрузить файл DBC</translation>
    </message>
    <message>
        <source>Search signals</source>
        <translation>Поиск сигналов</translation>
    </message>
    <message>
        <source>Signals of the databases</source>
        <translation>Сигналы баз</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Чтение {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Удалить {name}</translation>
    </message>
    <message>
        <source>shown in Live data</source>
        <translation>виден в текущих данных</translation>
    </message>
    <message>
        <source>not shown in Live data</source>
        <translation>не виден в текущих данных</translation>
    </message>
    <message>
        <source>Drop a DBC file here to give ids and bytes their names.</source>
        <translation>Перетащите сюда файл DBC, чтобы дать имена id и байтам.</translation>
    </message>
    <message numerus="yes">
        <source>%n signals are shown in Live data.</source>
        <translation>
            <numerusform>%n сигнал виден в текущих данных.</numerusform>
            <numerusform>%n сигнала видны в текущих данных.</numerusform>
            <numerusform>%n сигналов видно в текущих данных.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a signal to show it in Live data.</source>
        <translation>Отметьте сигнал, чтобы показать его в текущих данных.</translation>
    </message>
</context>
<context>
    <name>SignalPicker</name>
    <message>
        <source>Signals to watch</source>
        <translation>Сигналы для просмотра</translation>
    </message>
    <message>
        <source>Own signals…</source>
        <translation>Свои сигналы…</translation>
    </message>
    <message>
        <source>Search by name, unit, PID or control unit</source>
        <translation>Поиск: имя, единица, PID, блок</translation>
    </message>
    <message>
        <source>Search signals</source>
        <translation>Поиск сигналов</translation>
    </message>
    <message>
        <source>Group of signals</source>
        <translation>Группа сигналов</translation>
    </message>
    <message>
        <source>Signals the car offers</source>
        <translation>Сигналы автомобиля</translation>
    </message>
    <message>
        <source>Supported but not listed, their meaning not being public: {n}</source>
        <translation>Поддерживаются, но значение не опубликовано, не показаны: {n}</translation>
    </message>
    <message>
        <source>own formula</source>
        <translation>своя формула</translation>
    </message>
    <message>
        <source>own request {request}</source>
        <translation>свой запрос {request}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбран</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбран</translation>
    </message>
    <message>
        <source>{n} of {most} chosen</source>
        <translation>выбрано {n} из {most}</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
</context>
<context>
    <name>SignalText</name>
    <message>
        <source>no reply</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>значения ещё нет</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} назад</translation>
    </message>
    <message>
        <source>{rate}/s · {time} ms</source>
        <translation>{rate}/с · {time} мс</translation>
    </message>
    <message>
        <source>beyond its limit</source>
        <translation>за пределом</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>ABS switched off</source>
        <translation>ABS отключён</translation>
    </message>
    <message>
        <source>Absolute evaporative system vapour pressure</source>
        <translation>Абсолютное давление паров топлива</translation>
    </message>
    <message>
        <source>Absolute load</source>
        <translation>Абсолютная нагрузка</translation>
    </message>
    <message>
        <source>Accelerator pedal position D</source>
        <translation>Положение педали газа D</translation>
    </message>
    <message>
        <source>Accelerator pedal position E</source>
        <translation>Положение педали газа E</translation>
    </message>
    <message>
        <source>Accelerator pedal position F</source>
        <translation>Положение педали газа F</translation>
    </message>
    <message>
        <source>Actual EGR A</source>
        <translation>Фактический EGR A</translation>
    </message>
    <message>
        <source>Actual EGR B</source>
        <translation>Фактический EGR B</translation>
    </message>
    <message>
        <source>Actual boost pressure A</source>
        <translation>Фактическое давление наддува A</translation>
    </message>
    <message>
        <source>Actual boost pressure B</source>
        <translation>Фактическое давление наддува B</translation>
    </message>
    <message>
        <source>Actual engine torque</source>
        <translation>Фактический момент двигателя</translation>
    </message>
    <message>
        <source>Actual gear (byte)</source>
        <translation>Фактическая передача (байт)</translation>
    </message>
    <message>
        <source>Actual gear ratio</source>
        <translation>Фактическое передаточное число</translation>
    </message>
    <message>
        <source>Actual injection control pressure A</source>
        <translation>Фактическое управляющее давление впрыска A</translation>
    </message>
    <message>
        <source>Actual injection control pressure B</source>
        <translation>Фактическое управляющее давление впрыска B</translation>
    </message>
    <message>
        <source>Actual intake air flow position A</source>
        <translation>Фактическое положение заслонки воздуха A</translation>
    </message>
    <message>
        <source>Actual intake air flow position B</source>
        <translation>Фактическое положение заслонки воздуха B</translation>
    </message>
    <message>
        <source>Actual throttle position A</source>
        <translation>Фактическое положение дросселя A</translation>
    </message>
    <message>
        <source>Actual throttle position B</source>
        <translation>Фактическое положение дросселя B</translation>
    </message>
    <message>
        <source>Actual variable geometry turbo position A</source>
        <translation>Фактическое положение геометрии турбины A</translation>
    </message>
    <message>
        <source>Actual variable geometry turbo position B</source>
        <translation>Фактическое положение геометрии турбины B</translation>
    </message>
    <message>
        <source>Actual wastegate position A</source>
        <translation>Фактическое положение вестгейта A</translation>
    </message>
    <message>
        <source>Actual wastegate position B</source>
        <translation>Фактическое положение вестгейта B</translation>
    </message>
    <message>
        <source>Alcohol in the fuel</source>
        <translation>Спирт в топливе</translation>
    </message>
    <message>
        <source>Ambient air temperature</source>
        <translation>Температура окружающего воздуха</translation>
    </message>
    <message>
        <source>Automatic transmission in drive</source>
        <translation>АКПП в режиме движения</translation>
    </message>
    <message>
        <source>Average demanded reagent consumption</source>
        <translation>Средний требуемый расход реагента</translation>
    </message>
    <message>
        <source>Average distance between regenerations</source>
        <translation>Средний пробег между регенерациями</translation>
    </message>
    <message>
        <source>Average reagent consumption</source>
        <translation>Средний расход реагента</translation>
    </message>
    <message>
        <source>Average time between regenerations</source>
        <translation>Среднее время между регенерациями</translation>
    </message>
    <message>
        <source>Barometric pressure</source>
        <translation>Атмосферное давление</translation>
    </message>
    <message>
        <source>Calculated engine load</source>
        <translation>Расчётная нагрузка двигателя</translation>
    </message>
    <message>
        <source>Catalyst temperature B1S1</source>
        <translation>Температура катализатора B1S1</translation>
    </message>
    <message>
        <source>Catalyst temperature B1S2</source>
        <translation>Температура катализатора B1S2</translation>
    </message>
    <message>
        <source>Catalyst temperature B2S1</source>
        <translation>Температура катализатора B2S1</translation>
    </message>
    <message>
        <source>Catalyst temperature B2S2</source>
        <translation>Температура катализатора B2S2</translation>
    </message>
    <message>
        <source>Charge air temperature B1S1</source>
        <translation>Температура наддувочного воздуха B1S1</translation>
    </message>
    <message>
        <source>Charge air temperature B1S2</source>
        <translation>Температура наддувочного воздуха B1S2</translation>
    </message>
    <message>
        <source>Charge air temperature B2S1</source>
        <translation>Температура наддувочного воздуха B2S1</translation>
    </message>
    <message>
        <source>Charge air temperature B2S2</source>
        <translation>Температура наддувочного воздуха B2S2</translation>
    </message>
    <message>
        <source>Code that stored the freeze frame</source>
        <translation>Код, сохранивший стоп-кадр</translation>
    </message>
    <message>
        <source>Commanded EGR</source>
        <translation>Заданный EGR</translation>
    </message>
    <message>
        <source>Commanded EGR A</source>
        <translation>Заданный EGR A</translation>
    </message>
    <message>
        <source>Commanded EGR B</source>
        <translation>Заданный EGR B</translation>
    </message>
    <message>
        <source>Commanded boost pressure A</source>
        <translation>Заданное давление наддува A</translation>
    </message>
    <message>
        <source>Commanded boost pressure B</source>
        <translation>Заданное давление наддува B</translation>
    </message>
    <message>
        <source>Commanded dosing</source>
        <translation>Заданное дозирование</translation>
    </message>
    <message>
        <source>Commanded evaporative purge</source>
        <translation>Заданная продувка паров</translation>
    </message>
    <message>
        <source>Commanded fuel rail A pressure</source>
        <translation>Заданное давление в рампе A</translation>
    </message>
    <message>
        <source>Commanded fuel rail B pressure</source>
        <translation>Заданное давление в рампе B</translation>
    </message>
    <message>
        <source>Commanded injection control pressure A</source>
        <translation>Заданное управляющее давление впрыска A</translation>
    </message>
    <message>
        <source>Commanded injection control pressure B</source>
        <translation>Заданное управляющее давление впрыска B</translation>
    </message>
    <message>
        <source>Commanded intake air flow position A</source>
        <translation>Заданное положение заслонки воздуха A</translation>
    </message>
    <message>
        <source>Commanded intake air flow position B</source>
        <translation>Заданное положение заслонки воздуха B</translation>
    </message>
    <message>
        <source>Commanded lambda</source>
        <translation>Заданная лямбда</translation>
    </message>
    <message>
        <source>Commanded secondary air status</source>
        <translation>Заданное состояние вторичного воздуха</translation>
    </message>
    <message>
        <source>Commanded throttle actuator</source>
        <translation>Заданный привод дросселя</translation>
    </message>
    <message>
        <source>Commanded throttle position A</source>
        <translation>Заданное положение дросселя A</translation>
    </message>
    <message>
        <source>Commanded throttle position B</source>
        <translation>Заданное положение дросселя B</translation>
    </message>
    <message>
        <source>Commanded variable geometry turbo position A</source>
        <translation>Заданное положение геометрии турбины A</translation>
    </message>
    <message>
        <source>Commanded variable geometry turbo position B</source>
        <translation>Заданное положение геометрии турбины B</translation>
    </message>
    <message>
        <source>Commanded wastegate position A</source>
        <translation>Заданное положение вестгейта A</translation>
    </message>
    <message>
        <source>Commanded wastegate position B</source>
        <translation>Заданное положение вестгейта B</translation>
    </message>
    <message>
        <source>Control module voltage</source>
        <translation>Напряжение блока управления</translation>
    </message>
    <message>
        <source>Corrected NOx concentration B1S1</source>
        <translation>Скорректированная концентрация NOx B1S1</translation>
    </message>
    <message>
        <source>Corrected NOx concentration B1S2</source>
        <translation>Скорректированная концентрация NOx B1S2</translation>
    </message>
    <message>
        <source>Corrected NOx concentration B2S1</source>
        <translation>Скорректированная концентрация NOx B2S1</translation>
    </message>
    <message>
        <source>Corrected NOx concentration B2S2</source>
        <translation>Скорректированная концентрация NOx B2S2</translation>
    </message>
    <message>
        <source>Cumulative hours with the lamp on</source>
        <translation>Всего часов с горящей лампой</translation>
    </message>
    <message>
        <source>Cylinder fuel rate</source>
        <translation>Подача топлива на цилиндр</translation>
    </message>
    <message>
        <source>Diesel exhaust fluid sensor (bytes)</source>
        <translation>Датчик мочевины (байты)</translation>
    </message>
    <message>
        <source>Distance in the current 10,000 km block</source>
        <translation>Пробег в текущем блоке 10 000 км</translation>
    </message>
    <message>
        <source>Distance since codes were cleared</source>
        <translation>Пробег после стирания кодов</translation>
    </message>
    <message>
        <source>Distance travelled with the lamp on</source>
        <translation>Пробег с горящей лампой</translation>
    </message>
    <message>
        <source>Distance with inducement, 10,000 to 20,000 km block</source>
        <translation>Пробег с ограничением, блок 10 000–20 000 км</translation>
    </message>
    <message>
        <source>Distance with inducement, 20,000 to 30,000 km block</source>
        <translation>Пробег с ограничением, блок 20 000–30 000 км</translation>
    </message>
    <message>
        <source>Distance with inducement, 30,000 to 40,000 km block</source>
        <translation>Пробег с ограничением, блок 30 000–40 000 км</translation>
    </message>
    <message>
        <source>Distance with inducement, current 10,000 km block</source>
        <translation>Пробег с ограничением, текущий блок 10 000 км</translation>
    </message>
    <message>
        <source>Driver&apos;s demand engine torque</source>
        <translation>Момент, запрошенный водителем</translation>
    </message>
    <message>
        <source>Driving conditions (bytes)</source>
        <translation>Условия движения (байты)</translation>
    </message>
    <message>
        <source>EGR A error</source>
        <translation>Ошибка EGR A</translation>
    </message>
    <message>
        <source>EGR B error</source>
        <translation>Ошибка EGR B</translation>
    </message>
    <message>
        <source>EGR error</source>
        <translation>Ошибка EGR</translation>
    </message>
    <message>
        <source>EGR temperature B1S1</source>
        <translation>Температура EGR B1S1</translation>
    </message>
    <message>
        <source>EGR temperature B1S1, wide</source>
        <translation>Температура EGR B1S1, широкий диапазон</translation>
    </message>
    <message>
        <source>EGR temperature B1S2</source>
        <translation>Температура EGR B1S2</translation>
    </message>
    <message>
        <source>EGR temperature B1S2, wide</source>
        <translation>Температура EGR B1S2, широкий диапазон</translation>
    </message>
    <message>
        <source>EGR temperature B2S1</source>
        <translation>Температура EGR B2S1</translation>
    </message>
    <message>
        <source>EGR temperature B2S1, wide</source>
        <translation>Температура EGR B2S1, широкий диапазон</translation>
    </message>
    <message>
        <source>EGR temperature B2S2</source>
        <translation>Температура EGR B2S2</translation>
    </message>
    <message>
        <source>EGR temperature B2S2, wide</source>
        <translation>Температура EGR B2S2, широкий диапазон</translation>
    </message>
    <message>
        <source>Emission control device 1, timer 1</source>
        <translation>Система снижения выбросов 1, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 1, timer 2</source>
        <translation>Система снижения выбросов 1, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 10, timer 1</source>
        <translation>Система снижения выбросов 10, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 10, timer 2</source>
        <translation>Система снижения выбросов 10, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 11, timer 1</source>
        <translation>Система снижения выбросов 11, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 11, timer 2</source>
        <translation>Система снижения выбросов 11, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 12, timer 1</source>
        <translation>Система снижения выбросов 12, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 12, timer 2</source>
        <translation>Система снижения выбросов 12, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 13, timer 1</source>
        <translation>Система снижения выбросов 13, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 13, timer 2</source>
        <translation>Система снижения выбросов 13, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 14, timer 1</source>
        <translation>Система снижения выбросов 14, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 14, timer 2</source>
        <translation>Система снижения выбросов 14, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 15, timer 1</source>
        <translation>Система снижения выбросов 15, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 15, timer 2</source>
        <translation>Система снижения выбросов 15, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 16, timer 1</source>
        <translation>Система снижения выбросов 16, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 16, timer 2</source>
        <translation>Система снижения выбросов 16, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 17, timer 1</source>
        <translation>Система снижения выбросов 17, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 17, timer 2</source>
        <translation>Система снижения выбросов 17, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 18, timer 1</source>
        <translation>Система снижения выбросов 18, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 18, timer 2</source>
        <translation>Система снижения выбросов 18, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 19, timer 1</source>
        <translation>Система снижения выбросов 19, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 19, timer 2</source>
        <translation>Система снижения выбросов 19, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 2, timer 1</source>
        <translation>Система снижения выбросов 2, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 2, timer 2</source>
        <translation>Система снижения выбросов 2, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 20, timer 1</source>
        <translation>Система снижения выбросов 20, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 20, timer 2</source>
        <translation>Система снижения выбросов 20, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 3, timer 1</source>
        <translation>Система снижения выбросов 3, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 3, timer 2</source>
        <translation>Система снижения выбросов 3, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 4, timer 1</source>
        <translation>Система снижения выбросов 4, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 4, timer 2</source>
        <translation>Система снижения выбросов 4, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 5, timer 1</source>
        <translation>Система снижения выбросов 5, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 5, timer 2</source>
        <translation>Система снижения выбросов 5, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 6, timer 1</source>
        <translation>Система снижения выбросов 6, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 6, timer 2</source>
        <translation>Система снижения выбросов 6, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 7, timer 1</source>
        <translation>Система снижения выбросов 7, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 7, timer 2</source>
        <translation>Система снижения выбросов 7, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 8, timer 1</source>
        <translation>Система снижения выбросов 8, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 8, timer 2</source>
        <translation>Система снижения выбросов 8, счётчик 2</translation>
    </message>
    <message>
        <source>Emission control device 9, timer 1</source>
        <translation>Система снижения выбросов 9, счётчик 1</translation>
    </message>
    <message>
        <source>Emission control device 9, timer 2</source>
        <translation>Система снижения выбросов 9, счётчик 2</translation>
    </message>
    <message>
        <source>Emission requirements</source>
        <translation>Требования по выбросам</translation>
    </message>
    <message>
        <source>Engine coolant temperature</source>
        <translation>Температура охлаждающей жидкости</translation>
    </message>
    <message>
        <source>Engine coolant temperature 1</source>
        <translation>Температура охлаждающей жидкости 1</translation>
    </message>
    <message>
        <source>Engine coolant temperature 2</source>
        <translation>Температура охлаждающей жидкости 2</translation>
    </message>
    <message>
        <source>Engine exhaust flow</source>
        <translation>Расход отработавших газов</translation>
    </message>
    <message>
        <source>Engine friction torque</source>
        <translation>Момент трения двигателя</translation>
    </message>
    <message>
        <source>Engine fuel rate</source>
        <translation>Расход топлива двигателем</translation>
    </message>
    <message>
        <source>Engine hours with the lamp on</source>
        <translation>Моточасы с горящей лампой</translation>
    </message>
    <message>
        <source>Engine idle and stop request (bytes)</source>
        <translation>Запрос холостого хода и остановки (байты)</translation>
    </message>
    <message>
        <source>Engine idle request</source>
        <translation>Запрос холостого хода</translation>
    </message>
    <message>
        <source>Engine oil temperature</source>
        <translation>Температура масла двигателя</translation>
    </message>
    <message>
        <source>Engine reference torque</source>
        <translation>Опорный момент двигателя</translation>
    </message>
    <message>
        <source>Engine run time since codes were cleared</source>
        <translation>Время работы после стирания кодов</translation>
    </message>
    <message>
        <source>Engine run time with the lamp on</source>
        <translation>Время работы с горящей лампой</translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation>Обороты двигателя</translation>
    </message>
    <message>
        <source>Engine stop request</source>
        <translation>Запрос остановки двигателя</translation>
    </message>
    <message>
        <source>Engine torque at point 1</source>
        <translation>Момент двигателя в точке 1</translation>
    </message>
    <message>
        <source>Engine torque at point 2</source>
        <translation>Момент двигателя в точке 2</translation>
    </message>
    <message>
        <source>Engine torque at point 3</source>
        <translation>Момент двигателя в точке 3</translation>
    </message>
    <message>
        <source>Engine torque at point 4</source>
        <translation>Момент двигателя в точке 4</translation>
    </message>
    <message>
        <source>Engine torque at point 5</source>
        <translation>Момент двигателя в точке 5</translation>
    </message>
    <message>
        <source>Evaporative system vapour pressure</source>
        <translation>Давление паров топлива</translation>
    </message>
    <message>
        <source>Evaporative system vapour pressure (wide)</source>
        <translation>Давление паров топлива (широкий диапазон)</translation>
    </message>
    <message>
        <source>Evaporative system vapour pressures (bytes)</source>
        <translation>Давления паров топлива (байты)</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S1</source>
        <translation>Температура отработавших газов B1S1</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S2</source>
        <translation>Температура отработавших газов B1S2</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S3</source>
        <translation>Температура отработавших газов B1S3</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S4</source>
        <translation>Температура отработавших газов B1S4</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S5</source>
        <translation>Температура отработавших газов B1S5</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S6</source>
        <translation>Температура отработавших газов B1S6</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S7</source>
        <translation>Температура отработавших газов B1S7</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S8</source>
        <translation>Температура отработавших газов B1S8</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S1</source>
        <translation>Температура отработавших газов B2S1</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S2</source>
        <translation>Температура отработавших газов B2S2</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S3</source>
        <translation>Температура отработавших газов B2S3</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S4</source>
        <translation>Температура отработавших газов B2S4</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S5</source>
        <translation>Температура отработавших газов B2S5</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S6</source>
        <translation>Температура отработавших газов B2S6</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S7</source>
        <translation>Температура отработавших газов B2S7</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S8</source>
        <translation>Температура отработавших газов B2S8</translation>
    </message>
    <message>
        <source>Exhaust pressure B1</source>
        <translation>Давление отработавших газов B1</translation>
    </message>
    <message>
        <source>Exhaust pressure B2</source>
        <translation>Давление отработавших газов B2</translation>
    </message>
    <message>
        <source>Filter regeneration</source>
        <translation>Регенерация фильтра</translation>
    </message>
    <message>
        <source>Filter regeneration trigger</source>
        <translation>Причина регенерации фильтра</translation>
    </message>
    <message>
        <source>Filter regeneration type</source>
        <translation>Вид регенерации фильтра</translation>
    </message>
    <message>
        <source>Fuel balance control 1 in closed loop</source>
        <translation>Баланс топлива 1 в замкнутом контуре</translation>
    </message>
    <message>
        <source>Fuel balance control 2 in closed loop</source>
        <translation>Баланс топлива 2 в замкнутом контуре</translation>
    </message>
    <message>
        <source>Fuel in use</source>
        <translation>Используемое топливо</translation>
    </message>
    <message>
        <source>Fuel injection timing</source>
        <translation>Угол впрыска топлива</translation>
    </message>
    <message>
        <source>Fuel pressure (gauge)</source>
        <translation>Давление топлива (избыточное)</translation>
    </message>
    <message>
        <source>Fuel pressure control 1 in closed loop</source>
        <translation>Регулирование давления топлива 1 в замкнутом контуре</translation>
    </message>
    <message>
        <source>Fuel pressure control 2 in closed loop</source>
        <translation>Регулирование давления топлива 2 в замкнутом контуре</translation>
    </message>
    <message>
        <source>Fuel rail A pressure</source>
        <translation>Давление в рампе A</translation>
    </message>
    <message>
        <source>Fuel rail A temperature</source>
        <translation>Температура в рампе A</translation>
    </message>
    <message>
        <source>Fuel rail B pressure</source>
        <translation>Давление в рампе B</translation>
    </message>
    <message>
        <source>Fuel rail B temperature</source>
        <translation>Температура в рампе B</translation>
    </message>
    <message>
        <source>Fuel rail pressure (absolute)</source>
        <translation>Давление в рампе (абсолютное)</translation>
    </message>
    <message>
        <source>Fuel rail pressure (gauge)</source>
        <translation>Давление в рампе (избыточное)</translation>
    </message>
    <message>
        <source>Fuel rail pressure relative to manifold vacuum</source>
        <translation>Давление в рампе относительно коллектора</translation>
    </message>
    <message>
        <source>Fuel system 1 status</source>
        <translation>Состояние топливной системы 1</translation>
    </message>
    <message>
        <source>Fuel system 2 status</source>
        <translation>Состояние топливной системы 2</translation>
    </message>
    <message>
        <source>Fuel system A use, bank 1</source>
        <translation>Использование топливной системы A, ряд 1</translation>
    </message>
    <message>
        <source>Fuel system A use, bank 2</source>
        <translation>Использование топливной системы A, ряд 2</translation>
    </message>
    <message>
        <source>Fuel system A use, bank 3</source>
        <translation>Использование топливной системы A, ряд 3</translation>
    </message>
    <message>
        <source>Fuel system A use, bank 4</source>
        <translation>Использование топливной системы A, ряд 4</translation>
    </message>
    <message>
        <source>Fuel system B use, bank 1</source>
        <translation>Использование топливной системы B, ряд 1</translation>
    </message>
    <message>
        <source>Fuel system B use, bank 2</source>
        <translation>Использование топливной системы B, ряд 2</translation>
    </message>
    <message>
        <source>Fuel system B use, bank 3</source>
        <translation>Использование топливной системы B, ряд 3</translation>
    </message>
    <message>
        <source>Fuel system B use, bank 4</source>
        <translation>Использование топливной системы B, ряд 4</translation>
    </message>
    <message>
        <source>Fuel tank level</source>
        <translation>Уровень топлива</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B1S1</source>
        <translation>Коррекция топлива датчика B1S1</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B1S2</source>
        <translation>Коррекция топлива датчика B1S2</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B1S3, or B2S1 where PID 1D is supported</source>
        <translation>Коррекция топлива датчика B1S3 (с PID 1D: B2S1)</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B1S4, or B2S2 where PID 1D is supported</source>
        <translation>Коррекция топлива датчика B1S4 (с PID 1D: B2S2)</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B2S1, or B3S1 where PID 1D is supported</source>
        <translation>Коррекция топлива датчика B2S1 (с PID 1D: B3S1)</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B2S2, or B3S2 where PID 1D is supported</source>
        <translation>Коррекция топлива датчика B2S2 (с PID 1D: B3S2)</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B2S3, or B4S1 where PID 1D is supported</source>
        <translation>Коррекция топлива датчика B2S3 (с PID 1D: B4S1)</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B2S4, or B4S2 where PID 1D is supported</source>
        <translation>Коррекция топлива датчика B2S4 (с PID 1D: B4S2)</translation>
    </message>
    <message>
        <source>Glow plug lamp</source>
        <translation>Лампа свечей накаливания</translation>
    </message>
    <message>
        <source>Highest class B1 counter</source>
        <translation>Наибольший счётчик класса B1</translation>
    </message>
    <message>
        <source>Hybrid battery charge</source>
        <translation>Заряд гибридной батареи</translation>
    </message>
    <message>
        <source>Hybrid battery current</source>
        <translation>Ток гибридной батареи</translation>
    </message>
    <message>
        <source>Hybrid battery voltage</source>
        <translation>Напряжение гибридной батареи</translation>
    </message>
    <message>
        <source>Hybrid charging state</source>
        <translation>Состояние зарядки гибрида</translation>
    </message>
    <message>
        <source>Hybrid charging state (enhanced)</source>
        <translation>Состояние зарядки гибрида (расширенное)</translation>
    </message>
    <message>
        <source>Ignition timing advance, cylinder 1</source>
        <translation>Угол опережения зажигания, цилиндр 1</translation>
    </message>
    <message>
        <source>Injection quantity control 1 in closed loop</source>
        <translation>Регулирование подачи 1 в замкнутом контуре</translation>
    </message>
    <message>
        <source>Injection quantity control 2 in closed loop</source>
        <translation>Регулирование подачи 2 в замкнутом контуре</translation>
    </message>
    <message>
        <source>Injection timing control 1 in closed loop</source>
        <translation>Регулирование угла впрыска 1 в замкнутом контуре</translation>
    </message>
    <message>
        <source>Injection timing control 2 in closed loop</source>
        <translation>Регулирование угла впрыска 2 в замкнутом контуре</translation>
    </message>
    <message>
        <source>Intake air temperature</source>
        <translation>Температура впускного воздуха</translation>
    </message>
    <message>
        <source>Intake air temperature B1S1</source>
        <translation>Температура впускного воздуха B1S1</translation>
    </message>
    <message>
        <source>Intake air temperature B1S2</source>
        <translation>Температура впускного воздуха B1S2</translation>
    </message>
    <message>
        <source>Intake air temperature B1S3</source>
        <translation>Температура впускного воздуха B1S3</translation>
    </message>
    <message>
        <source>Intake air temperature B2S1</source>
        <translation>Температура впускного воздуха B2S1</translation>
    </message>
    <message>
        <source>Intake air temperature B2S2</source>
        <translation>Температура впускного воздуха B2S2</translation>
    </message>
    <message>
        <source>Intake air temperature B2S3</source>
        <translation>Температура впускного воздуха B2S3</translation>
    </message>
    <message>
        <source>Intake manifold absolute pressure</source>
        <translation>Абсолютное давление во впускном коллекторе</translation>
    </message>
    <message>
        <source>Intake manifold absolute pressure A</source>
        <translation>Абсолютное давление во впускном коллекторе A</translation>
    </message>
    <message>
        <source>Intake manifold absolute pressure B</source>
        <translation>Абсолютное давление во впускном коллекторе B</translation>
    </message>
    <message>
        <source>Kind of ignition</source>
        <translation>Вид зажигания</translation>
    </message>
    <message>
        <source>Lambda B1S1 (wide)</source>
        <translation>Лямбда B1S1 (широкий диапазон)</translation>
    </message>
    <message>
        <source>Lambda B1S2 (wide)</source>
        <translation>Лямбда B1S2 (широкий диапазон)</translation>
    </message>
    <message>
        <source>Lambda B1S3 (wide)</source>
        <translation>Лямбда B1S3 (широкий диапазон)</translation>
    </message>
    <message>
        <source>Lambda B1S4 (wide)</source>
        <translation>Лямбда B1S4 (широкий диапазон)</translation>
    </message>
    <message>
        <source>Lambda B2S1 (wide)</source>
        <translation>Лямбда B2S1 (широкий диапазон)</translation>
    </message>
    <message>
        <source>Lambda B2S2 (wide)</source>
        <translation>Лямбда B2S2 (широкий диапазон)</translation>
    </message>
    <message>
        <source>Lambda B2S3 (wide)</source>
        <translation>Лямбда B2S3 (широкий диапазон)</translation>
    </message>
    <message>
        <source>Lambda B2S4 (wide)</source>
        <translation>Лямбда B2S4 (широкий диапазон)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S1 (current type)</source>
        <translation>Лямбда датчика B1S1 (по току)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S1 (voltage type)</source>
        <translation>Лямбда датчика B1S1 (по напряжению)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S2 (current type)</source>
        <translation>Лямбда датчика B1S2 (по току)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S2 (voltage type)</source>
        <translation>Лямбда датчика B1S2 (по напряжению)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S3, or B2S1 where PID 1D is supported (current type)</source>
        <translation>Лямбда датчика B1S3 (с PID 1D: B2S1) (по току)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S3, or B2S1 where PID 1D is supported (voltage type)</source>
        <translation>Лямбда датчика B1S3 (с PID 1D: B2S1) (по напряжению)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S4, or B2S2 where PID 1D is supported (current type)</source>
        <translation>Лямбда датчика B1S4 (с PID 1D: B2S2) (по току)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S4, or B2S2 where PID 1D is supported (voltage type)</source>
        <translation>Лямбда датчика B1S4 (с PID 1D: B2S2) (по напряжению)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S1, or B3S1 where PID 1D is supported (current type)</source>
        <translation>Лямбда датчика B2S1 (с PID 1D: B3S1) (по току)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S1, or B3S1 where PID 1D is supported (voltage type)</source>
        <translation>Лямбда датчика B2S1 (с PID 1D: B3S1) (по напряжению)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S2, or B3S2 where PID 1D is supported (current type)</source>
        <translation>Лямбда датчика B2S2 (с PID 1D: B3S2) (по току)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S2, or B3S2 where PID 1D is supported (voltage type)</source>
        <translation>Лямбда датчика B2S2 (с PID 1D: B3S2) (по напряжению)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S3, or B4S1 where PID 1D is supported (current type)</source>
        <translation>Лямбда датчика B2S3 (с PID 1D: B4S1) (по току)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S3, or B4S1 where PID 1D is supported (voltage type)</source>
        <translation>Лямбда датчика B2S3 (с PID 1D: B4S1) (по напряжению)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S4, or B4S2 where PID 1D is supported (current type)</source>
        <translation>Лямбда датчика B2S4 (с PID 1D: B4S2) (по току)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S4, or B4S2 where PID 1D is supported (voltage type)</source>
        <translation>Лямбда датчика B2S4 (с PID 1D: B4S2) (по напряжению)</translation>
    </message>
    <message>
        <source>Long term fuel trim, bank 1</source>
        <translation>Долгосрочная топливная коррекция, ряд 1</translation>
    </message>
    <message>
        <source>Long term fuel trim, bank 2</source>
        <translation>Долгосрочная топливная коррекция, ряд 2</translation>
    </message>
    <message>
        <source>Long term fuel trim, bank 3</source>
        <translation>Долгосрочная топливная коррекция, ряд 3</translation>
    </message>
    <message>
        <source>Long term fuel trim, bank 4</source>
        <translation>Долгосрочная топливная коррекция, ряд 4</translation>
    </message>
    <message>
        <source>Long term trim of the rear sensor, bank 1</source>
        <translation>Долгосрочная коррекция заднего датчика, ряд 1</translation>
    </message>
    <message>
        <source>Long term trim of the rear sensor, bank 2</source>
        <translation>Долгосрочная коррекция заднего датчика, ряд 2</translation>
    </message>
    <message>
        <source>Long term trim of the rear sensor, bank 3</source>
        <translation>Долгосрочная коррекция заднего датчика, ряд 3</translation>
    </message>
    <message>
        <source>Long term trim of the rear sensor, bank 4</source>
        <translation>Долгосрочная коррекция заднего датчика, ряд 4</translation>
    </message>
    <message>
        <source>Malfunction indicator lamp</source>
        <translation>Лампа MIL</translation>
    </message>
    <message>
        <source>Manifold surface temperature</source>
        <translation>Температура поверхности коллектора</translation>
    </message>
    <message>
        <source>Manual transmission in gear</source>
        <translation>МКПП на передаче</translation>
    </message>
    <message>
        <source>Mass air flow</source>
        <translation>Массовый расход воздуха</translation>
    </message>
    <message>
        <source>Mass air flow A</source>
        <translation>Массовый расход воздуха A</translation>
    </message>
    <message>
        <source>Mass air flow B</source>
        <translation>Массовый расход воздуха B</translation>
    </message>
    <message>
        <source>Maximum of lambda</source>
        <translation>Максимум лямбды</translation>
    </message>
    <message>
        <source>Maximum of manifold pressure</source>
        <translation>Максимум давления в коллекторе</translation>
    </message>
    <message>
        <source>Maximum of mass air flow</source>
        <translation>Максимум расхода воздуха</translation>
    </message>
    <message>
        <source>Maximum of oxygen sensor current</source>
        <translation>Максимум тока датчика кислорода</translation>
    </message>
    <message>
        <source>Maximum of oxygen sensor voltage</source>
        <translation>Максимум напряжения датчика кислорода</translation>
    </message>
    <message>
        <source>NOx NTE control area</source>
        <translation>Контрольная зона NOx NTE</translation>
    </message>
    <message>
        <source>NOx adsorber desulphurisation</source>
        <translation>Десульфатация накопителя NOx</translation>
    </message>
    <message>
        <source>NOx adsorber regeneration</source>
        <translation>Регенерация накопителя NOx</translation>
    </message>
    <message>
        <source>NOx concentration B1S1</source>
        <translation>Концентрация NOx B1S1</translation>
    </message>
    <message>
        <source>NOx concentration B1S2</source>
        <translation>Концентрация NOx B1S2</translation>
    </message>
    <message>
        <source>NOx concentration B2S1</source>
        <translation>Концентрация NOx B2S1</translation>
    </message>
    <message>
        <source>NOx concentration B2S2</source>
        <translation>Концентрация NOx B2S2</translation>
    </message>
    <message>
        <source>NOx warning and inducement (bytes)</source>
        <translation>Предупреждение NOx и ограничение (байты)</translation>
    </message>
    <message>
        <source>Number of emission-related codes</source>
        <translation>Число кодов по выбросам</translation>
    </message>
    <message>
        <source>OBD requirements</source>
        <translation>Норма OBD</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Одометр</translation>
    </message>
    <message>
        <source>Oxygen concentration B1S1</source>
        <translation>Концентрация кислорода B1S1</translation>
    </message>
    <message>
        <source>Oxygen concentration B1S2</source>
        <translation>Концентрация кислорода B1S2</translation>
    </message>
    <message>
        <source>Oxygen concentration B1S3</source>
        <translation>Концентрация кислорода B1S3</translation>
    </message>
    <message>
        <source>Oxygen concentration B1S4</source>
        <translation>Концентрация кислорода B1S4</translation>
    </message>
    <message>
        <source>Oxygen concentration B2S1</source>
        <translation>Концентрация кислорода B2S1</translation>
    </message>
    <message>
        <source>Oxygen concentration B2S2</source>
        <translation>Концентрация кислорода B2S2</translation>
    </message>
    <message>
        <source>Oxygen concentration B2S3</source>
        <translation>Концентрация кислорода B2S3</translation>
    </message>
    <message>
        <source>Oxygen concentration B2S4</source>
        <translation>Концентрация кислорода B2S4</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B1S1</source>
        <translation>Напряжение датчика кислорода B1S1</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B1S2</source>
        <translation>Напряжение датчика кислорода B1S2</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B1S3, or B2S1 where PID 1D is supported</source>
        <translation>Напряжение датчика кислорода B1S3 (с PID 1D: B2S1)</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B1S4, or B2S2 where PID 1D is supported</source>
        <translation>Напряжение датчика кислорода B1S4 (с PID 1D: B2S2)</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B2S1, or B3S1 where PID 1D is supported</source>
        <translation>Напряжение датчика кислорода B2S1 (с PID 1D: B3S1)</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B2S2, or B3S2 where PID 1D is supported</source>
        <translation>Напряжение датчика кислорода B2S2 (с PID 1D: B3S2)</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B2S3, or B4S1 where PID 1D is supported</source>
        <translation>Напряжение датчика кислорода B2S3 (с PID 1D: B4S1)</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B2S4, or B4S2 where PID 1D is supported</source>
        <translation>Напряжение датчика кислорода B2S4 (с PID 1D: B4S2)</translation>
    </message>
    <message>
        <source>Oxygen sensors present</source>
        <translation>Имеющиеся датчики кислорода</translation>
    </message>
    <message>
        <source>PM NTE control area</source>
        <translation>Контрольная зона PM NTE</translation>
    </message>
    <message>
        <source>Particulate filter bank 1 inlet pressure</source>
        <translation>Давление на входе сажевого фильтра, ряд 1</translation>
    </message>
    <message>
        <source>Particulate filter bank 1 inlet temperature</source>
        <translation>Температура на входе сажевого фильтра, ряд 1</translation>
    </message>
    <message>
        <source>Particulate filter bank 1 outlet pressure</source>
        <translation>Давление на выходе сажевого фильтра, ряд 1</translation>
    </message>
    <message>
        <source>Particulate filter bank 1 outlet temperature</source>
        <translation>Температура на выходе сажевого фильтра, ряд 1</translation>
    </message>
    <message>
        <source>Particulate filter bank 1 pressure difference</source>
        <translation>Перепад давления сажевого фильтра, ряд 1</translation>
    </message>
    <message>
        <source>Particulate filter bank 2 inlet pressure</source>
        <translation>Давление на входе сажевого фильтра, ряд 2</translation>
    </message>
    <message>
        <source>Particulate filter bank 2 inlet temperature</source>
        <translation>Температура на входе сажевого фильтра, ряд 2</translation>
    </message>
    <message>
        <source>Particulate filter bank 2 outlet pressure</source>
        <translation>Давление на выходе сажевого фильтра, ряд 2</translation>
    </message>
    <message>
        <source>Particulate filter bank 2 outlet temperature</source>
        <translation>Температура на выходе сажевого фильтра, ряд 2</translation>
    </message>
    <message>
        <source>Particulate filter bank 2 pressure difference</source>
        <translation>Перепад давления сажевого фильтра, ряд 2</translation>
    </message>
    <message>
        <source>Particulate mass concentration B1</source>
        <translation>Массовая концентрация частиц B1</translation>
    </message>
    <message>
        <source>Particulate mass concentration B2</source>
        <translation>Массовая концентрация частиц B2</translation>
    </message>
    <message>
        <source>Particulate matter sensor output (bytes)</source>
        <translation>Датчик частиц (байты)</translation>
    </message>
    <message>
        <source>Power take-off active</source>
        <translation>Отбор мощности включён</translation>
    </message>
    <message>
        <source>Reagent tank level</source>
        <translation>Уровень реагента</translation>
    </message>
    <message>
        <source>Reagent used in this driving cycle (bytes)</source>
        <translation>Расход реагента в этом цикле (байты)</translation>
    </message>
    <message>
        <source>Recommended gear</source>
        <translation>Рекомендуемая передача</translation>
    </message>
    <message>
        <source>Relative accelerator pedal position</source>
        <translation>Относительное положение педали газа</translation>
    </message>
    <message>
        <source>Relative throttle position</source>
        <translation>Относительное положение дросселя</translation>
    </message>
    <message>
        <source>Run time with NOx warning</source>
        <translation>Время работы с предупреждением NOx</translation>
    </message>
    <message>
        <source>SCR inducement, actual state</source>
        <translation>Ограничение SCR, текущее состояние</translation>
    </message>
    <message>
        <source>SCR inducement, earlier blocks (bytes)</source>
        <translation>Ограничение SCR, прежние блоки (байты)</translation>
    </message>
    <message>
        <source>Set vehicle speed limit</source>
        <translation>Заданный предел скорости</translation>
    </message>
    <message>
        <source>Short term fuel trim, bank 1</source>
        <translation>Краткосрочная топливная коррекция, ряд 1</translation>
    </message>
    <message>
        <source>Short term fuel trim, bank 2</source>
        <translation>Краткосрочная топливная коррекция, ряд 2</translation>
    </message>
    <message>
        <source>Short term fuel trim, bank 3</source>
        <translation>Краткосрочная топливная коррекция, ряд 3</translation>
    </message>
    <message>
        <source>Short term fuel trim, bank 4</source>
        <translation>Краткосрочная топливная коррекция, ряд 4</translation>
    </message>
    <message>
        <source>Short term trim of the rear sensor, bank 1</source>
        <translation>Краткосрочная коррекция заднего датчика, ряд 1</translation>
    </message>
    <message>
        <source>Short term trim of the rear sensor, bank 2</source>
        <translation>Краткосрочная коррекция заднего датчика, ряд 2</translation>
    </message>
    <message>
        <source>Short term trim of the rear sensor, bank 3</source>
        <translation>Краткосрочная коррекция заднего датчика, ряд 3</translation>
    </message>
    <message>
        <source>Short term trim of the rear sensor, bank 4</source>
        <translation>Краткосрочная коррекция заднего датчика, ряд 4</translation>
    </message>
    <message>
        <source>Supported PIDs 01 to 20</source>
        <translation>Поддерживаемые PID от 01 до 20</translation>
    </message>
    <message>
        <source>Supported PIDs 21 to 40</source>
        <translation>Поддерживаемые PID от 21 до 40</translation>
    </message>
    <message>
        <source>Supported PIDs 41 to 60</source>
        <translation>Поддерживаемые PID от 41 до 60</translation>
    </message>
    <message>
        <source>Supported PIDs 61 to 80</source>
        <translation>Поддерживаемые PID от 61 до 80</translation>
    </message>
    <message>
        <source>Supported PIDs 81 to A0</source>
        <translation>Поддерживаемые PID от 81 до A0</translation>
    </message>
    <message>
        <source>Supported PIDs A1 to C0</source>
        <translation>Поддерживаемые PID от A1 до C0</translation>
    </message>
    <message>
        <source>Supported PIDs C1 to E0</source>
        <translation>Поддерживаемые PID от C1 до E0</translation>
    </message>
    <message>
        <source>Throttle position</source>
        <translation>Положение дросселя</translation>
    </message>
    <message>
        <source>Throttle position B</source>
        <translation>Положение дросселя B</translation>
    </message>
    <message>
        <source>Throttle position C</source>
        <translation>Положение дросселя C</translation>
    </message>
    <message>
        <source>Throttle position G</source>
        <translation>Положение дросселя G</translation>
    </message>
    <message>
        <source>Time since engine start</source>
        <translation>Время с запуска двигателя</translation>
    </message>
    <message>
        <source>Total engine run time</source>
        <translation>Общее время работы двигателя</translation>
    </message>
    <message>
        <source>Total idle run time</source>
        <translation>Общее время холостого хода</translation>
    </message>
    <message>
        <source>Total run time with power take-off</source>
        <translation>Общее время с отбором мощности</translation>
    </message>
    <message>
        <source>Traction battery state of health</source>
        <translation>Состояние здоровья тяговой батареи</translation>
    </message>
    <message>
        <source>Turbocharger A compressor inlet pressure</source>
        <translation>Давление на входе компрессора турбокомпрессора A</translation>
    </message>
    <message>
        <source>Turbocharger A compressor inlet temperature</source>
        <translation>Температура на входе компрессора турбокомпрессора A</translation>
    </message>
    <message>
        <source>Turbocharger A compressor outlet temperature</source>
        <translation>Температура на выходе компрессора турбокомпрессора A</translation>
    </message>
    <message>
        <source>Turbocharger A turbine inlet temperature</source>
        <translation>Температура на входе турбины турбокомпрессора A</translation>
    </message>
    <message>
        <source>Turbocharger A turbine outlet temperature</source>
        <translation>Температура на выходе турбины турбокомпрессора A</translation>
    </message>
    <message>
        <source>Turbocharger B compressor inlet pressure</source>
        <translation>Давление на входе компрессора турбокомпрессора B</translation>
    </message>
    <message>
        <source>Turbocharger B compressor inlet temperature</source>
        <translation>Температура на входе компрессора турбокомпрессора B</translation>
    </message>
    <message>
        <source>Turbocharger B compressor outlet temperature</source>
        <translation>Температура на выходе компрессора турбокомпрессора B</translation>
    </message>
    <message>
        <source>Turbocharger B turbine inlet temperature</source>
        <translation>Температура на входе турбины турбокомпрессора B</translation>
    </message>
    <message>
        <source>Turbocharger B turbine outlet temperature</source>
        <translation>Температура на выходе турбины турбокомпрессора B</translation>
    </message>
    <message>
        <source>Turbocharger speed A</source>
        <translation>Обороты турбокомпрессора A</translation>
    </message>
    <message>
        <source>Turbocharger speed B</source>
        <translation>Обороты турбокомпрессора B</translation>
    </message>
    <message>
        <source>Unit&apos;s engine hours with the lamp on</source>
        <translation>Моточасы с лампой по данным блока</translation>
    </message>
    <message>
        <source>Vehicle fuel rate</source>
        <translation>Расход топлива автомобилем</translation>
    </message>
    <message>
        <source>Vehicle speed</source>
        <translation>Скорость автомобиля</translation>
    </message>
    <message>
        <source>WWH-OBD unit state (byte)</source>
        <translation>Состояние блока WWH-OBD (байт)</translation>
    </message>
    <message>
        <source>WWH-OBD vehicle state (byte)</source>
        <translation>Состояние автомобиля WWH-OBD (байт)</translation>
    </message>
    <message>
        <source>Warm-ups since codes were cleared</source>
        <translation>Прогревы после стирания кодов</translation>
    </message>
    <message>
        <source>Wide range sensor current B1S1</source>
        <translation>Ток широкополосного датчика B1S1</translation>
    </message>
    <message>
        <source>Wide range sensor current B1S2</source>
        <translation>Ток широкополосного датчика B1S2</translation>
    </message>
    <message>
        <source>Wide range sensor current B1S3, or B2S1 where PID 1D is supported</source>
        <translation>Ток широкополосного датчика B1S3 (с PID 1D: B2S1)</translation>
    </message>
    <message>
        <source>Wide range sensor current B1S4, or B2S2 where PID 1D is supported</source>
        <translation>Ток широкополосного датчика B1S4 (с PID 1D: B2S2)</translation>
    </message>
    <message>
        <source>Wide range sensor current B2S1, or B3S1 where PID 1D is supported</source>
        <translation>Ток широкополосного датчика B2S1 (с PID 1D: B3S1)</translation>
    </message>
    <message>
        <source>Wide range sensor current B2S2, or B3S2 where PID 1D is supported</source>
        <translation>Ток широкополосного датчика B2S2 (с PID 1D: B3S2)</translation>
    </message>
    <message>
        <source>Wide range sensor current B2S3, or B4S1 where PID 1D is supported</source>
        <translation>Ток широкополосного датчика B2S3 (с PID 1D: B4S1)</translation>
    </message>
    <message>
        <source>Wide range sensor current B2S4, or B4S2 where PID 1D is supported</source>
        <translation>Ток широкополосного датчика B2S4 (с PID 1D: B4S2)</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B1S1</source>
        <translation>Напряжение широкополосного датчика B1S1</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B1S2</source>
        <translation>Напряжение широкополосного датчика B1S2</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B1S3, or B2S1 where PID 1D is supported</source>
        <translation>Напряжение широкополосного датчика B1S3 (с PID 1D: B2S1)</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B1S4, or B2S2 where PID 1D is supported</source>
        <translation>Напряжение широкополосного датчика B1S4 (с PID 1D: B2S2)</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B2S1, or B3S1 where PID 1D is supported</source>
        <translation>Напряжение широкополосного датчика B2S1 (с PID 1D: B3S1)</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B2S2, or B3S2 where PID 1D is supported</source>
        <translation>Напряжение широкополосного датчика B2S2 (с PID 1D: B3S2)</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B2S3, or B4S1 where PID 1D is supported</source>
        <translation>Напряжение широкополосного датчика B2S3 (с PID 1D: B4S1)</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B2S4, or B4S2 where PID 1D is supported</source>
        <translation>Напряжение широкополосного датчика B2S4 (с PID 1D: B4S2)</translation>
    </message>
    <message>
        <source>boost pressure A control</source>
        <translation>регулирование давления наддува A</translation>
    </message>
    <message>
        <source>boost pressure B control</source>
        <translation>регулирование давления наддува B</translation>
    </message>
    <message>
        <source>variable geometry turbo position A control</source>
        <translation>регулирование геометрии турбины A</translation>
    </message>
    <message>
        <source>variable geometry turbo position B control</source>
        <translation>регулирование геометрии турбины B</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>No frames yet</source>
        <translation>Кадров пока нет</translation>
    </message>
    <message>
        <source>Listen to a bus with a CAN adapter, open a capture file, or look at the demo bus.</source>
        <translation>Слушайте шину адаптером CAN, откройте файл захвата или посмотрите демо-шину.</translation>
    </message>
    <message>
        <source>Address of the CAN adapter</source>
        <translation>Адрес адаптера CAN</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Demo bus</source>
        <translation>Демо-шина</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Открыть захват</translation>
    </message>
    <message>
        <source>{name} is connected, which answers questions but cannot hand out the frames of a bus. An slcan, SocketCAN, PCAN or Kvaser adapter can.</source>
        <translation>Подключён {name}: он отвечает на запросы, но не отдаёт кадры шины. Это умеют адаптеры slcan, SocketCAN, PCAN и Kvaser.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Cannot be told</source>
        <translation>Определить нельзя</translation>
    </message>
    <message>
        <source>This car does not tell: {names}. So nobody can say when it is reached.</source>
        <translation>Эта машина не сообщает: {names}. Поэтому нельзя сказать, когда состояние достигнуто.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Держите</translation>
    </message>
    <message>
        <source>Held {held} of {hold} s</source>
        <translation>Удержано {held} из {hold} с</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Записано</translation>
    </message>
    <message numerus="yes">
        <source>%n signals at {time}</source>
        <translation>
            <numerusform>%n сигнал в {time}</numerusform>
            <numerusform>%n сигнала в {time}</numerusform>
            <numerusform>%n сигналов в {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>known good</source>
        <translation>эталон</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Start to go on.</source>
        <translation>Нажмите «Пуск», чтобы продолжить.</translation>
    </message>
    <message>
        <source>{name}: not told yet</source>
        <translation>{name}: пока не сообщено</translation>
    </message>
    <message>
        <source>{name}: {now}, must be {low} {unit}</source>
        <translation>{name}: {now}, нужно {low} {unit}</translation>
    </message>
    <message>
        <source>{name}: {now}, must be {low} to {high} {unit}</source>
        <translation>{name}: {now}, нужно от {low} до {high} {unit}</translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation>Обороты двигателя</translation>
    </message>
    <message>
        <source>Vehicle speed</source>
        <translation>Скорость автомобиля</translation>
    </message>
    <message>
        <source>Coolant temperature</source>
        <translation>Температура охлаждающей жидкости</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Stored on this computer</source>
        <translation>Хранится на этом компьютере</translation>
    </message>
    <message numerus="yes">
        <source>over %n scans</source>
        <translation>
            <numerusform>больше %n сканирования</numerusform>
            <numerusform>больше %n сканирований</numerusform>
            <numerusform>больше %n сканирований</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n сканирование</numerusform>
            <numerusform>%n сканирования</numerusform>
            <numerusform>%n сканирований</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored on this computer · {scans}</source>
        <translation>Хранится на этом компьютере · {scans}</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>ЗАПИСЬ</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>Adapter lost · plug it in again, what was read is kept</source>
        <translation>Адаптер потерян · вставьте снова, прочитанное сохранено</translation>
    </message>
    <message>
        <source>Car silent · switch the ignition on, what was read is kept</source>
        <translation>Авто молчит · включите зажигание, прочитанное сохранено</translation>
    </message>
    <message>
        <source>Adapter not connected</source>
        <translation>Адаптер не подключён</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Connecting failed</source>
        <translation>Подключение не удалось</translation>
    </message>
    <message>
        <source>Adapter connected</source>
        <translation>Адаптер подключён</translation>
    </message>
    <message>
        <source>{adapter} on {port}</source>
        <translation>{adapter} на {port}</translation>
    </message>
    <message>
        <source>Adapter slow</source>
        <translation>Адаптер медленный</translation>
    </message>
    <message>
        <source>{share} % of replies late</source>
        <translation>{share} % ответов с опозданием</translation>
    </message>
    <message>
        <source>polling {polled} of {every} values</source>
        <translation>опрашивается {polled} из {every} значений</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Click or Return: save the wire record when this passes a value</source>
        <translation>Щелчок или Enter: сохранить обмен при переходе предела</translation>
    </message>
    <message>
        <source>the wire record is saved at {limit}</source>
        <translation>обмен сохранится при {limit}</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>{time} s</source>
        <translation>{time} с</translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Len</source>
        <translation>Дл.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Расшифровка</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>No mark yet; M sets one</source>
        <translation>Отметок нет; M ставит</translation>
    </message>
    <message numerus="yes">
        <source>%n more before</source>
        <translation>
            <numerusform>ещё %n раньше</numerusform>
            <numerusform>ещё %n раньше</numerusform>
            <numerusform>ещё %n раньше</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VinLine</name>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитан</translation>
    </message>
    <message>
        <source>told by {ecu}</source>
        <translation>сообщил {ecu}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to MOTOSPECT</source>
        <translation>Добро пожаловать в MOTOSPECT</translation>
    </message>
    <message>
        <source>Choose how it speaks and looks. All of it can be changed later in Settings.</source>
        <translation>Выберите язык и вид. Всё можно изменить потом в Настройках.</translation>
    </message>
    <message>
        <source>Your workshop</source>
        <translation>Ваша мастерская</translation>
    </message>
    <message>
        <source>It stands at the head of every report.</source>
        <translation>Стоит в начале каждого отчёта.</translation>
    </message>
    <message>
        <source>Your adapter</source>
        <translation>Ваш адаптер</translation>
    </message>
    <message>
        <source>Connect one now, or look round first with the demo car. It is simulated.</source>
        <translation>Подключите его сейчас или сначала осмотритесь с демо-авто. Оно симулировано.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Пропустить всё</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Open the demo car</source>
        <translation>Открыть демо-авто</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Шаг {step} из {steps}</translation>
    </message>
    <message>
        <source>Connect an adapter</source>
        <translation>Подключить адаптер</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Answered</source>
        <translation>Ответил</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказал</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Молчит</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Искажено</translation>
    </message>
    <message>
        <source>Bus error</source>
        <translation>Ошибка шины</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрошен</translation>
    </message>
    <message>
        <source>Current data</source>
        <translation>Текущие данные</translation>
    </message>
    <message>
        <source>Freeze frame</source>
        <translation>Стоп-кадр</translation>
    </message>
    <message>
        <source>Stored codes</source>
        <translation>Сохранённые коды</translation>
    </message>
    <message>
        <source>Monitor tests</source>
        <translation>Тесты мониторов</translation>
    </message>
    <message>
        <source>Pending codes</source>
        <translation>Ожидающие коды</translation>
    </message>
    <message>
        <source>Vehicle data</source>
        <translation>Данные автомобиля</translation>
    </message>
    <message>
        <source>Permanent codes</source>
        <translation>Постоянные коды</translation>
    </message>
    <message>
        <source>Codes (UDS)</source>
        <translation>Коды (UDS)</translation>
    </message>
    <message>
        <source>Data (UDS)</source>
        <translation>Данные (UDS)</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Сохранён</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Постоянный</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>тест не пройден</translation>
    </message>
    <message>
        <source>test failed this operation cycle</source>
        <translation>тест не пройден в этом цикле</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждён</translation>
    </message>
    <message>
        <source>test not completed since last clear</source>
        <translation>тест не завершён после стирания</translation>
    </message>
    <message>
        <source>test failed since last clear</source>
        <translation>тест не пройден после стирания</translation>
    </message>
    <message>
        <source>test not completed this operation cycle</source>
        <translation>тест не завершён в этом цикле</translation>
    </message>
    <message>
        <source>warning indicator requested</source>
        <translation>запрошена лампа</translation>
    </message>
    <message>
        <source>VIN plausible</source>
        <translation>VIN правдоподобен</translation>
    </message>
    <message>
        <source>Check digit differs</source>
        <translation>Контрольная цифра иная</translation>
    </message>
    <message>
        <source>VIN malformed</source>
        <translation>VIN искажён</translation>
    </message>
    <message>
        <source>VIN refused</source>
        <translation>В VIN отказано</translation>
    </message>
    <message>
        <source>VIN not answered</source>
        <translation>VIN без ответа</translation>
    </message>
    <message>
        <source>Port opens</source>
        <translation>Порт открыт</translation>
    </message>
    <message>
        <source>Adapter answers</source>
        <translation>Адаптер отвечает</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Напряжение батареи</translation>
    </message>
    <message>
        <source>Protocol found</source>
        <translation>Протокол найден</translation>
    </message>
    <message>
        <source>Control units answer</source>
        <translation>Блоки отвечают</translation>
    </message>
    <message>
        <source>Misfire</source>
        <translation>Пропуски зажигания</translation>
    </message>
    <message>
        <source>Fuel system</source>
        <translation>Топливная система</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненты</translation>
    </message>
    <message>
        <source>Catalyst</source>
        <translation>Катализатор</translation>
    </message>
    <message>
        <source>Heated catalyst</source>
        <translation>Нагреваемый катализатор</translation>
    </message>
    <message>
        <source>Evaporative system</source>
        <translation>Система паров топлива</translation>
    </message>
    <message>
        <source>Secondary air</source>
        <translation>Вторичный воздух</translation>
    </message>
    <message>
        <source>A/C refrigerant or GPF</source>
        <translation>Хладагент или GPF</translation>
    </message>
    <message>
        <source>Oxygen sensor</source>
        <translation>Датчик кислорода</translation>
    </message>
    <message>
        <source>Oxygen sensor heater</source>
        <translation>Нагрев датчика кислорода</translation>
    </message>
    <message>
        <source>EGR or VVT</source>
        <translation>EGR или VVT</translation>
    </message>
    <message>
        <source>NMHC catalyst</source>
        <translation>Катализатор NMHC</translation>
    </message>
    <message>
        <source>NOx or SCR</source>
        <translation>NOx или SCR</translation>
    </message>
    <message>
        <source>Boost pressure</source>
        <translation>Давление наддува</translation>
    </message>
    <message>
        <source>Exhaust gas sensor</source>
        <translation>Датчик отработавших газов</translation>
    </message>
    <message>
        <source>Particle filter</source>
        <translation>Сажевый фильтр</translation>
    </message>
    <message>
        <source>Engine cooling</source>
        <translation>Охлаждение двигателя</translation>
    </message>
    <message>
        <source>Crankcase ventilation</source>
        <translation>Вентиляция картера</translation>
    </message>
    <message>
        <source>EGR</source>
        <translation>EGR</translation>
    </message>
    <message>
        <source>VVT</source>
        <translation>VVT</translation>
    </message>
    <message>
        <source>Ozone reduction</source>
        <translation>Снижение озона</translation>
    </message>
    <message>
        <source>Cold start emissions</source>
        <translation>Выбросы холодного пуска</translation>
    </message>
    <message>
        <source>NOx adsorber</source>
        <translation>Накопитель NOx</translation>
    </message>
    <message>
        <source>Other monitors</source>
        <translation>Другие мониторы</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>no codes in the answers</source>
        <translation>нет кодов в ответах</translation>
    </message>
    <message>
        <source>lamp on</source>
        <translation>лампа горит</translation>
    </message>
    <message>
        <source>VIN not read</source>
        <translation>VIN не прочитан</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>навсегда</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полное</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Частичное</translation>
    </message>
</context>
<context>
    <name>_RowWidget</name>
    <message>
        <source>OBD adapter</source>
        <translation>Адаптер OBD</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>The program met an error it did not expect: {error}</source>
        <translation>Программа столкнулась с неожиданной ошибкой: {error}</translation>
    </message>
</context>
</TS>
