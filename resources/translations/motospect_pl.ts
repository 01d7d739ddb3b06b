<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_US">
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters found</source>
        <translation>Znalezione adaptery</translation>
    </message>
</context>
<context>
    <name>AdaptersCard</name>
    <message>
        <source>Adapter to name or forget</source>
        <translation>Adapter do nazwania lub zapomnienia</translation>
    </message>
    <message>
        <source>Own name of the adapter</source>
        <translation>Własna nazwa adaptera</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>No adapter was connected yet. Those that were are listed here.</source>
        <translation>Żaden adapter nie był jeszcze połączony. Tu będą te, które były.</translation>
    </message>
    <message>
        <source>Known adapters</source>
        <translation>Znane adaptery</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Własna nazwa</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>Ostatnio używany</translation>
    </message>
    <message>
        <source>Kept for the next connection.</source>
        <translation>Zapamiętano na następne połączenie.</translation>
    </message>
    <message>
        <source>The adapter&apos;s name is kept.</source>
        <translation>Nazwa adaptera zapamiętana.</translation>
    </message>
    <message>
        <source>Forgotten: it does not connect by itself any more.</source>
        <translation>Zapomniano: nie połączy się już sam.</translation>
    </message>
</context>
<context>
    <name>CanActions</name>
    <message>
        <source>By id</source>
        <translation>Według id</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Zamroź</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiuj wiersze</translation>
    </message>
    <message>
        <source>Next frame of this id</source>
        <translation>Następna ramka tego id</translation>
    </message>
    <message>
        <source>Frame of this id before</source>
        <translation>Poprzednia ramka tego id</translation>
    </message>
    <message>
        <source>Jump to a time</source>
        <translation>Skok do czasu</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Śledź</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Ślad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sygnały</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Zapisy</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>skopiowano %n wiersz</numerusform>
            <numerusform>skopiowano %n wiersze</numerusform>
            <numerusform>skopiowano %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other frame of this id.</source>
        <translation>Nie ma innej ramki tego id.</translation>
    </message>
    <message>
        <source>Seconds after the first frame</source>
        <translation>Sekundy po pierwszej ramce</translation>
    </message>
</context>
<context>
    <name>CanCells</name>
    <message>
        <source>Time from start</source>
        <translation>Czas od startu</translation>
    </message>
    <message>
        <source>Time between rows</source>
        <translation>Odstęp wierszy</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Godzina</translation>
    </message>
</context>
<context>
    <name>CanFigures</name>
    <message>
        <source>Bus closed</source>
        <translation>Magistrala zamknięta</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Otwieranie</translation>
    </message>
    <message>
        <source>Listen only</source>
        <translation>Tylko nasłuch</translation>
    </message>
    <message>
        <source>Acknowledging</source>
        <translation>Potwierdza ramki</translation>
    </message>
    <message>
        <source>Sending unlocked</source>
        <translation>Wysyłanie odblokowane</translation>
    </message>
    <message>
        <source>Listening along</source>
        <translation>Nasłuch obok</translation>
    </message>
    <message>
        <source>Bus lost</source>
        <translation>Magistrala zgubiona</translation>
    </message>
</context>
<context>
    <name>CanFiles</name>
    <message>
        <source>Open a capture</source>
        <translation>Otwórz zapis</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>CAN databases (*.dbc)</source>
        <translation>Bazy CAN (*.dbc)</translation>
    </message>
    <message>
        <source>Load a DBC file</source>
        <translation>Wczytaj plik DBC</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>Zapisz ramki</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Anulowano: niczego nie zapisano.</translation>
    </message>
    <message>
        <source>{n} frames in {name}</source>
        <translation>ramki: {n}, plik {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n error frames left out</source>
        <translation>
            <numerusform>pominięto %n ramkę błędu</numerusform>
            <numerusform>pominięto %n ramki błędów</numerusform>
            <numerusform>pominięto %n ramek błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n FD frames left out</source>
        <translation>
            <numerusform>pominięto %n ramkę FD</numerusform>
            <numerusform>pominięto %n ramki FD</numerusform>
            <numerusform>pominięto %n ramek FD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no place in this format</source>
        <translation>
            <numerusform>%n nie mieści się w tym formacie</numerusform>
            <numerusform>%n nie mieszczą się w tym formacie</numerusform>
            <numerusform>%n nie mieści się w tym formacie</numerusform>
        </translation>
    </message>
    <message>
        <source>the file ends within a frame</source>
        <translation>plik kończy się w środku ramki</translation>
    </message>
</context>
<context>
    <name>CanFilter</name>
    <message>
        <source>&apos;{word}&apos; is not known here; write data:, name: or len: before the colon.</source>
        <translation>„{word}” jest tu nieznane; przed dwukropkiem wpisz data:, name: lub len:.</translation>
    </message>
    <message>
        <source>After ! stands what is left out, such as !100.</source>
        <translation>Po ! stoi to, co pominąć, np. !100.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not an id: up to eight hexadecimal digits, such as 7E8, 7E0-7EF or 7E?.</source>
        <translation>„{word}” to nie id: do ośmiu cyfr szesnastkowych, np. 7E8, 7E0-7EF lub 7E?.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; begins with 11 bits and ends with 29; write both ends with three or with eight digits.</source>
        <translation>„{word}” zaczyna się na 11 bitach, a kończy na 29; oba końce zapisz trzema albo ośmioma cyframi.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; ends before it begins.</source>
        <translation>„{word}” kończy się przed początkiem.</translation>
    </message>
    <message>
        <source>{digits} is more than 11 bits: the largest is 7FF.</source>
        <translation>{digits} to więcej niż 11 bitów: największe jest 7FF.</translation>
    </message>
    <message>
        <source>{digits} is more than 29 bits: the largest is 1FFFFFFF.</source>
        <translation>{digits} to więcej niż 29 bitów: największe jest 1FFFFFFF.</translation>
    </message>
    <message>
        <source>After name: stands a part of a name.</source>
        <translation>Po name: stoi część nazwy.</translation>
    </message>
    <message>
        <source>No database names &apos;{part}&apos;; load a DBC file, or write an id.</source>
        <translation>Żadna baza nie zna „{part}”; wczytaj plik DBC albo wpisz id.</translation>
    </message>
    <message>
        <source>After len: stands a number from 0 to 8, or a range such as 2-4.</source>
        <translation>Po len: stoi liczba od 0 do 8 albo zakres, np. 2-4.</translation>
    </message>
    <message>
        <source>After data: stand bytes of two digits or *, such as data:02 10 *, not &apos;{word}&apos;.</source>
        <translation>Po data: stoją bajty z dwóch cyfr lub *, np. data:02 10 *, a nie „{word}”.</translation>
    </message>
    <message>
        <source>A frame has at most eight bytes.</source>
        <translation>Ramka ma najwyżej osiem bajtów.</translation>
    </message>
</context>
<context>
    <name>CanPage</name>
    <message>
        <source>Type the address of a CAN adapter first.</source>
        <translation>Najpierw wpisz adres adaptera CAN.</translation>
    </message>
    <message>
        <source>End recording</source>
        <translation>Zakończ nagranie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Nagrywaj</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Otwórz zapis</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>Zapisz ramki</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nasłuchuj</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
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
        <translation>pokazane ramki: {shown} z {all}</translation>
    </message>
    <message>
        <source>frozen: {n} came since</source>
        <translation>zamrożone: doszło {n}</translation>
    </message>
    <message>
        <source>following</source>
        <translation>śledzenie</translation>
    </message>
    <message>
        <source>End follows again</source>
        <translation>klawisz End śledzi dalej</translation>
    </message>
    <message>
        <source>{n} older ones are no longer in memory</source>
        <translation>starszych poza pamięcią: {n}</translation>
    </message>
</context>
<context>
    <name>CanTyped</name>
    <message>
        <source>An id is one to eight hexadecimal digits, such as 7DF.</source>
        <translation>Id to od jednej do ośmiu cyfr szesnastkowych, np. 7DF.</translation>
    </message>
    <message>
        <source>The id is too large: 7FF or 1FFFFFFF is the most.</source>
        <translation>Id jest za duże: najwięcej 7FF lub 1FFFFFFF.</translation>
    </message>
    <message>
        <source>Data are up to eight bytes of two digits, such as 02 01 0C.</source>
        <translation>Dane to do ośmiu bajtów z dwóch cyfr, np. 02 01 0C.</translation>
    </message>
    <message>
        <source>A period is 1 to 60,000 ms.</source>
        <translation>Okres to od 1 do 60 000 ms.</translation>
    </message>
</context>
<context>
    <name>CanView</name>
    <message>
        <source>Filter:  7E8   7E0-7EF   !100   data:02 10 *</source>
        <translation>Filtr:  7E8   7E0-7EF   !100   data:02 10 *</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Ramki</translation>
    </message>
    <message>
        <source>Frames by id</source>
        <translation>Ramki według id</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>REC</source>
        <translation>REC</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>7E8: this id; 7E0-7EF: these ids; 7E?: any last digit
name:Engine: messages and signals of the databases
data:02 10 *: bytes from the first on, * is any byte
len:8, ext, rtr: eight bytes, 29-bit ids, remote frames
!100: not this one. Several ids are alternatives, other terms must all hold.</source>
        <translation>7E8: to id; 7E0-7EF: te id; 7E?: dowolna ostatnia cyfra
name:Engine: komunikaty i sygnały z baz
data:02 10 *: bajty od pierwszego, * to dowolny bajt
len:8, ext, rtr: osiem bajtów, id 29-bitowe, ramki zdalne
!100: bez tego. Kilka id to „albo”, pozostałe warunki muszą zachodzić razem.</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Captures</source>
        <translation>Zapisy</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Ostatnie pliki</translation>
    </message>
    <message>
        <source>Logs in the local store</source>
        <translation>Dzienniki w bazie lokalnej</translation>
    </message>
    <message>
        <source>None yet: open one, or drop it here.</source>
        <translation>Jeszcze nie ma: otwórz plik albo upuść go tu.</translation>
    </message>
    <message>
        <source>Press Record while the bus is open to keep its frames.</source>
        <translation>Przy otwartej magistrali naciśnij Nagrywaj, aby zachować ramki.</translation>
    </message>
    <message>
        <source>Delete this log</source>
        <translation>Usuń ten dziennik</translation>
    </message>
    <message>
        <source>Recorded logs</source>
        <translation>Nagrane dzienniki</translation>
    </message>
    <message>
        <source>{day} · {frames} frames · {source}</source>
        <translation>{day} · ramki: {frames} · {source}</translation>
    </message>
    <message>
        <source> · {n} dropped</source>
        <translation> · zgubione: {n}</translation>
    </message>
    <message>
        <source> · not finished</source>
        <translation> · nieukończony</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Comparison of two scans</source>
        <translation>Porównanie dwóch skanów</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Zniknęły</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Nadal są</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>The answers of both scans hold no codes.</source>
        <translation>W odpowiedziach obu skanów nie ma kodów.</translation>
    </message>
    <message>
        <source>{before}  compared with  {after}</source>
        <translation>{before}  w porównaniu z  {after}</translation>
    </message>
    <message>
        <source>These are two vehicles: {one} and {other}.</source>
        <translation>To dwa różne pojazdy: {one} i {other}.</translation>
    </message>
    <message>
        <source>was: {states}</source>
        <translation>było: {states}</translation>
    </message>
    <message>
        <source>The unit did not answer the same services in both scans.</source>
        <translation>Sterownik nie odpowiedział na te same usługi w obu skanach.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Gotowość</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>Bez zmian.</translation>
    </message>
    <message>
        <source>Warning lamp</source>
        <translation>Kontrolka silnika</translation>
    </message>
    <message>
        <source>{unit}  {monitor}: {before}, then {after}</source>
        <translation>{unit}  {monitor}: {before}, potem {after}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączona</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączona</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>niezakończony</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>What the columns become</source>
        <translation>Czym stają się kolumny</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>W pliku</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Staje się</translation>
    </message>
    <message>
        <source>Unit in the file</source>
        <translation>Jednostka w pliku</translation>
    </message>
    <message>
        <source>Unit of {name}</source>
        <translation>Jednostka: {name}</translation>
    </message>
    <message>
        <source>What {name} becomes</source>
        <translation>Czym staje się {name}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nieimportowane</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Type a page or an action</source>
        <translation>Wpisz stronę lub czynność</translation>
    </message>
    <message>
        <source>Command search</source>
        <translation>Wyszukiwanie poleceń</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Znalezione polecenia</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Demo car</source>
        <translation>Auto demo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Rozłącz</translation>
    </message>
    <message>
        <source>Save wire record</source>
        <translation>Zapisz bajty</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Read codes</source>
        <translation>Czytaj kody</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptery</translation>
    </message>
    <message>
        <source>No adapter found</source>
        <translation>Nie znaleziono adaptera</translation>
    </message>
    <message>
        <source>Plug it in: it appears here by itself. Without one, open the demo car.</source>
        <translation>Podłącz go, a sam się tu pojawi. Bez adaptera otwórz auto demo.</translation>
    </message>
    <message>
        <source>Open the demo car</source>
        <translation>Otwórz auto demo</translation>
    </message>
    <message>
        <source>Looking for adapters…</source>
        <translation>Szukanie adapterów…</translation>
    </message>
    <message>
        <source>Address of the adapter</source>
        <translation>Adres adaptera</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Użyj adresu</translation>
    </message>
    <message>
        <source>Play a recording…</source>
        <translation>Odtwórz nagranie…</translation>
    </message>
    <message>
        <source>Or type an address, such as {serial} or {network}</source>
        <translation>Albo wpisz adres, np. {serial} lub {network}</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Before you connect</source>
        <translation>Zanim połączysz</translation>
    </message>
    <message>
        <source>Plug the adapter into the car&apos;s 16-pin socket.</source>
        <translation>Włóż adapter do 16-pinowego gniazda w aucie.</translation>
    </message>
    <message>
        <source>Switch the ignition on; the engine may stay off.</source>
        <translation>Włącz zapłon; silnik może być wyłączony.</translation>
    </message>
    <message>
        <source>Close other programs that use the adapter.</source>
        <translation>Zamknij inne programy używające adaptera.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niepołączony</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączony</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Powolny</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Car silent</source>
        <translation>Auto milczy</translation>
    </message>
    <message>
        <source>Lost, looking for it</source>
        <translation>Zgubiony, szukam go</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Live values</source>
        <translation>Wartości bieżące</translation>
    </message>
    <message>
        <source>{n} supported</source>
        <translation>obsługiwane: {n}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Read the codes, or watch live data.</source>
        <translation>Odczytaj kody albo oglądaj dane bieżące.</translation>
    </message>
    <message>
        <source>Recordings ({patterns})</source>
        <translation>Nagrania ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Play a recording</source>
        <translation>Odtwórz nagranie</translation>
    </message>
    <message>
        <source>Wire record saved: {path}</source>
        <translation>Zapisano bajty: {path}</translation>
    </message>
</context>
<context>
    <name>CoverageMatrix</name>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
</context>
<context>
    <name>Cursors</name>
    <message>
        <source>min {least}  mean {mean}  max {greatest}</source>
        <translation>min {least}  śr. {mean}  maks {greatest}</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>brak wartości</translation>
    </message>
    <message>
        <source>{delta}t {time} s</source>
        <translation>{delta}t {time} s</translation>
    </message>
</context>
<context>
    <name>DtcCard</name>
    <message>
        <source>No description known</source>
        <translation>Brak opisu</translation>
    </message>
    <message>
        <source>Status {status}: {bits}</source>
        <translation>Status {status}: {bits}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>Freeze frame {number}</source>
        <translation>Ramka zamrożona {number}</translation>
    </message>
</context>
<context>
    <name>EngineState</name>
    <message>
        <source>Hot idle</source>
        <translation>Ciepły bieg jałowy</translation>
    </message>
    <message>
        <source>2500 rpm, no load</source>
        <translation>2500 obr/min bez obciążenia</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n raz</numerusform>
            <numerusform>%n razy</numerusform>
            <numerusform>%n razy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A bus is there, but no control unit answers.</source>
        <translation>Magistrala jest, ale żaden sterownik nie odpowiada.</translation>
    </message>
    <message>
        <source>A condition can name what --pids asks for: {0}.</source>
        <translation>Warunek może nazwać to, o co pyta --pids: {0}.</translation>
    </message>
    <message>
        <source>A port that was never used is not opened by itself: choose it in the list and connect, or plug the adapter from before in again.</source>
        <translation>Nieużywany dotąd port nie otwiera się sam: wybierz go z listy i połącz albo podłącz poprzedni adapter.</translation>
    </message>
    <message>
        <source>A recording that runs, or ended without its last words a few seconds ago, cannot be deleted.</source>
        <translation>Nie można usunąć nagrania, które trwa albo przed chwilą się urwało.</translation>
    </message>
    <message>
        <source>Add it to --pids, or name another.</source>
        <translation>Dodaj go do --pids albo podaj inny.</translation>
    </message>
    <message>
        <source>Among them are {0}.</source>
        <translation>Są wśród nich {0}.</translation>
    </message>
    <message>
        <source>An id may be shortened to its first characters, at least {0}.</source>
        <translation>Identyfikator można skrócić do pierwszych znaków, co najmniej {0}.</translation>
    </message>
    <message>
        <source>Another adapter was plugged in.</source>
        <translation>Podłączono inny adapter.</translation>
    </message>
    <message>
        <source>Another program holds the adapter.</source>
        <translation>Adapter jest zajęty przez inny program.</translation>
    </message>
    <message>
        <source>Cars that speak 29-bit CAN stay out of its reach ({detail}): a clone with limits, not a fault of the car. Or the ignition is off.</source>
        <translation>Aut z CAN 29 bitów nie dosięgnie ({detail}): to klon z ograniczeniami, nie wina auta. Albo zapłon jest wyłączony.</translation>
    </message>
    <message>
        <source>Charge the battery or connect a charger, check the fuse of the socket and try again.</source>
        <translation>Naładuj akumulator lub podłącz prostownik, sprawdź bezpiecznik gniazda i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Check its power and the Wi-Fi of this computer, close other apps and try again.</source>
        <translation>Sprawdź jego zasilanie i Wi-Fi komputera, zamknij inne aplikacje i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Check that it sits firmly in the socket, unplug it for five seconds, or set its speed with ?baud=115200.</source>
        <translation>Sprawdź, czy mocno siedzi w gnieździe, wyjmij go na pięć sekund albo ustaw prędkość ?baud=115200.</translation>
    </message>
    <message>
        <source>Check that its disk has space and that you may write there.</source>
        <translation>Sprawdź, czy na dysku jest miejsce i czy wolno tam zapisywać.</translation>
    </message>
    <message>
        <source>Choose a DBC file, or export it again from the program that made it.</source>
        <translation>Wybierz plik DBC albo wyeksportuj go ponownie.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>Wybierz plik PNG, JPEG lub SVG.</translation>
    </message>
    <message>
        <source>Choose another file or folder, or free some space on the disk.</source>
        <translation>Wybierz inny plik lub folder albo zwolnij miejsce na dysku.</translation>
    </message>
    <message>
        <source>Choose another file, or record the vehicle again.</source>
        <translation>Wybierz inny plik albo nagraj pojazd ponownie.</translation>
    </message>
    <message>
        <source>Choose another port, or set the speed with ?baud=38400.</source>
        <translation>Wybierz inny port albo ustaw prędkość ?baud=38400.</translation>
    </message>
    <message>
        <source>Choose one of its signals.</source>
        <translation>Wybierz jeden z jego sygnałów.</translation>
    </message>
    <message>
        <source>Clean the socket, remove other devices from it and try again.</source>
        <translation>Wyczyść gniazdo, odłącz inne urządzenia i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Close the other diagnostic program or terminal and try again.</source>
        <translation>Zamknij inny program diagnostyczny lub terminal i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Connect to an adapter by its own address first.</source>
        <translation>Najpierw połącz adapter jego własnym adresem.</translation>
    </message>
    <message>
        <source>Correct it or leave it out; the setting of the file holds.</source>
        <translation>Popraw ją albo pomiń; obowiązuje ustawienie z pliku.</translation>
    </message>
    <message>
        <source>Correct it, or choose the adapter from the list.</source>
        <translation>Popraw go albo wybierz adapter z listy.</translation>
    </message>
    <message>
        <source>Each recording has an id of its own.</source>
        <translation>Każde nagranie ma własny identyfikator.</translation>
    </message>
    <message>
        <source>Everything else goes on and the missed frames are counted.</source>
        <translation>Reszta trwa, a zgubione ramki są liczone.</translation>
    </message>
    <message>
        <source>Frames of the bus cannot be stored.</source>
        <translation>Nie można zapisać ramek magistrali.</translation>
    </message>
    <message>
        <source>Give more characters of the id.</source>
        <translation>Podaj więcej znaków identyfikatora.</translation>
    </message>
    <message>
        <source>Ignition on, wait ten seconds, try again; check pin 7 of the socket.</source>
        <translation>Włącz zapłon, odczekaj dziesięć sekund, spróbuj ponownie; sprawdź pin 7 gniazda.</translation>
    </message>
    <message>
        <source>In {0}: {1}.</source>
        <translation>W {0}: {1}.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;motospect-desktop[mdf]&apos;. Other formats work without it.</source>
        <translation>Zainstaluj go poleceniem: pip install &apos;motospect-desktop[mdf]&apos;. Inne formaty działają bez niego.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Zainstaluj program ponownie.</translation>
    </message>
    <message>
        <source>Instead of {0} there is {1}.</source>
        <translation>Zamiast {0} jest {1}.</translation>
    </message>
    <message>
        <source>It could change the car ({detail}).</source>
        <translation>Mogłoby to zmienić auto ({detail}).</translation>
    </message>
    <message>
        <source>It failed on them ({0}: {1}).</source>
        <translation>Zawiodło na nich ({0}: {1}).</translation>
    </message>
    <message>
        <source>It has more than 50 million points or 20 MB.</source>
        <translation>Ma ponad 50 milionów punktów lub 20 MB.</translation>
    </message>
    <message>
        <source>It holds a value that has no exact form: {0}.</source>
        <translation>Zawiera wartość bez dokładnego zapisu: {0}.</translation>
    </message>
    <message>
        <source>It holds a value that has no place in a document: {0}.</source>
        <translation>Zawiera wartość, która nie mieści się w dokumencie: {0}.</translation>
    </message>
    <message>
        <source>It is a database of another program.</source>
        <translation>To baza innego programu.</translation>
    </message>
    <message>
        <source>It is a name, &lt; or &gt;, and a number.</source>
        <translation>To nazwa, &lt; lub &gt; i liczba.</translation>
    </message>
    <message>
        <source>It is mistyped, or this computer is not in the adapter&apos;s network ({detail}).</source>
        <translation>Jest błąd w nazwie albo komputer nie jest w sieci adaptera ({detail}).</translation>
    </message>
    <message>
        <source>It is not plugged in, its driver is not installed or its interface is down ({detail}).</source>
        <translation>Nie jest podłączony, brak sterownika albo interfejs jest wyłączony ({detail}).</translation>
    </message>
    <message>
        <source>It is not plugged in, or it got another name ({detail}).</source>
        <translation>Nie jest podłączony albo ma teraz inną nazwę ({detail}).</translation>
    </message>
    <message>
        <source>It is off, out of range or talking to another phone or computer ({detail}).</source>
        <translation>Jest wyłączony, poza zasięgiem albo połączony z innym telefonem lub komputerem ({detail}).</translation>
    </message>
    <message>
        <source>It may be another device on this port, or the speed is wrong ({detail}).</source>
        <translation>To może być inne urządzenie na tym porcie albo zła prędkość ({detail}).</translation>
    </message>
    <message>
        <source>It was unplugged or its connection broke ({detail}).</source>
        <translation>Został odłączony albo połączenie się zerwało ({detail}).</translation>
    </message>
    <message>
        <source>It was used before, so it is connected now.</source>
        <translation>Był już używany, więc łączy się sam.</translation>
    </message>
    <message>
        <source>Its name may be mistyped, or no scan was kept there yet.</source>
        <translation>Błąd w nazwie albo nie ma tam jeszcze skanu.</translation>
    </message>
    <message>
        <source>Its revision is {0}; this program knows revisions up to {1}.</source>
        <translation>Jej wersja to {0}; program zna wersje do {1}.</translation>
    </message>
    <message>
        <source>Its signals are counted from 0.</source>
        <translation>Jego sygnały liczy się od 0.</translation>
    </message>
    <message>
        <source>Join the adapter&apos;s Wi-Fi, or write its number, such as tcp://192.168.0.10:35000.</source>
        <translation>Połącz się z Wi-Fi adaptera albo wpisz jego numer, np. tcp://192.168.0.10:35000.</translation>
    </message>
    <message>
        <source>Make the report again.</source>
        <translation>Zrób raport ponownie.</translation>
    </message>
    <message>
        <source>Name the file that a scan was kept in with --db.</source>
        <translation>Wskaż przez --db plik, w którym zapisano skan.</translation>
    </message>
    <message>
        <source>No adapter was opened yet, or python-OBD drives it (pyobd:), which is not recorded.</source>
        <translation>Nie otwarto jeszcze adaptera albo steruje nim python-OBD (pyobd:), czego się nie nagrywa.</translation>
    </message>
    <message>
        <source>No date is told; {0} was taken from its name.</source>
        <translation>Brak daty; {0} wzięto z nazwy pliku.</translation>
    </message>
    <message>
        <source>No date is told; {0} was taken from when the file was last written.</source>
        <translation>Brak daty; {0} wzięto z czasu ostatniego zapisu pliku.</translation>
    </message>
    <message>
        <source>No diagnostic bus was found ({detail}); most often the ignition is off.</source>
        <translation>Nie znaleziono magistrali ({detail}); najczęściej zapłon jest wyłączony.</translation>
    </message>
    <message>
        <source>Nothing was changed. Delete the stored one first, or give this one another id.</source>
        <translation>Nic nie zmieniono. Najpierw usuń zapisane albo nadaj temu inny identyfikator.</translation>
    </message>
    <message>
        <source>Nothing was stored. Export it again from the program that it comes from.</source>
        <translation>Nic nie zapisano. Wyeksportuj ponownie z programu, z którego pochodzi.</translation>
    </message>
    <message>
        <source>On Linux run: sudo usermod -aG dialout $USER, then log out and in again.</source>
        <translation>W Linuksie: sudo usermod -aG dialout $USER, potem wyloguj się i zaloguj.</translation>
    </message>
    <message>
        <source>One of them has no place in a chunk: {0}.</source>
        <translation>Jedna z nich nie mieści się w bloku: {0}.</translation>
    </message>
    <message>
        <source>Other control units cannot be asked on {0}.</source>
        <translation>Na {0} nie można pytać innych sterowników.</translation>
    </message>
    <message>
        <source>Plug it in again; what was read is kept.</source>
        <translation>Podłącz go ponownie; odczyt zostaje.</translation>
    </message>
    <message>
        <source>Plug it in and install its maker&apos;s driver; for SocketCAN run: sudo ip link set can0 up type can bitrate 500000.</source>
        <translation>Podłącz go i zainstaluj sterownik producenta; dla SocketCAN: sudo ip link set can0 up type can bitrate 500000.</translation>
    </message>
    <message>
        <source>Plug the adapter in, look at the list of adapters and choose it there.</source>
        <translation>Podłącz adapter i wybierz go z listy.</translation>
    </message>
    <message>
        <source>Reading goes on; nothing was sent.</source>
        <translation>Odczyt trwa; nic nie wysłano.</translation>
    </message>
    <message>
        <source>Recording the bus ended.</source>
        <translation>Nagrywanie magistrali skończone.</translation>
    </message>
    <message>
        <source>Remove other devices from the socket and try again.</source>
        <translation>Odłącz inne urządzenia z gniazda i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Save it smaller, then choose it again.</source>
        <translation>Zapisz go mniejszy i wybierz ponownie.</translation>
    </message>
    <message>
        <source>Scan the car again and send this message to support.</source>
        <translation>Zeskanuj auto ponownie i wyślij ten komunikat do pomocy.</translation>
    </message>
    <message>
        <source>Scan the vehicle again.</source>
        <translation>Zeskanuj pojazd ponownie.</translation>
    </message>
    <message>
        <source>Scan without --all-units.</source>
        <translation>Skanuj bez --all-units.</translation>
    </message>
    <message>
        <source>Scan {0} cannot be stored.</source>
        <translation>Nie można zapisać skanu {0}.</translation>
    </message>
    <message>
        <source>Several {0}s begin with {1}.</source>
        <translation>Kilka zapisów zaczyna się od {1} ({0}).</translation>
    </message>
    <message>
        <source>The list of stored {0}s (motospect {1}) shows their ids.</source>
        <translation>Identyfikatory pokazuje lista zapisów ({0}, motospect {1}).</translation>
    </message>
    <message>
        <source>The logo could not be kept.</source>
        <translation>Nie udało się zapisać logo.</translation>
    </message>
    <message>
        <source>Single units are addressed on CAN, by an ELM327 or raw CAN adapter.</source>
        <translation>Pojedyncze sterowniki adresuje się na CAN, adapterem ELM327 lub CAN.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no id of a unit (7E0, 18DA10F1)</source>
        <translation>„{0}” to nie id sterownika (7E0, 18DA10F1)</translation>
    </message>
    <message>
        <source>A limit of {0} is no number.</source>
        <translation>Limit {0} to nie liczba.</translation>
    </message>
    <message>
        <source>A newer MOTOSPECT made this file; its layout is not known here.</source>
        <translation>Ten plik zrobił nowszy MOTOSPECT; jego układ jest tu nieznany.</translation>
    </message>
    <message>
        <source>Before line {0} there is no line #{1}.</source>
        <translation>Przed wierszem {0} nie ma wiersza #{1}.</translation>
    </message>
    <message>
        <source>Car Scanner counts the seconds from midnight; the date is not in them.</source>
        <translation>Car Scanner liczy sekundy od północy; nie ma w nich daty.</translation>
    </message>
    <message>
        <source>Choose a capture of CAN frames ({0}).</source>
        <translation>Wybierz zapis ramek CAN ({0}).</translation>
    </message>
    <message>
        <source>Choose a file with the bus itself in it, not only with signals.</source>
        <translation>Wybierz plik z samą magistralą, a nie tylko z sygnałami.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wybierz inny plik.</translation>
    </message>
    <message>
        <source>Choose another name, or delete the other preset first.</source>
        <translation>Wybierz inną nazwę albo najpierw usuń tamten zestaw.</translation>
    </message>
    <message>
        <source>Correct it and save again.</source>
        <translation>Popraw i zapisz ponownie.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder that you may write to, then export again.</source>
        <translation>Zwolnij miejsce lub wybierz folder z prawem zapisu i eksportuj ponownie.</translation>
    </message>
    <message>
        <source>From line {0} on there is no end of a cell: a quotation mark may be missing.</source>
        <translation>Od wiersza {0} komórka nie ma końca: może brakuje cudzysłowu.</translation>
    </message>
    <message>
        <source>Give it a name that ends with one of {0}.</source>
        <translation>Nadaj nazwę zakończoną na jedno z: {0}.</translation>
    </message>
    <message>
        <source>Give its disk space, or this user the right to write there, and unlock again.</source>
        <translation>Zwolnij miejsce na dysku albo daj prawo zapisu i odblokuj ponownie.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Nadaj plikowi jedno z tych zakończeń.</translation>
    </message>
    <message>
        <source>In {0}, {1}.</source>
        <translation>W {0}, {1}.</translation>
    </message>
    <message>
        <source>Its format is not known: {0}.</source>
        <translation>Jego format jest nieznany: {0}.</translation>
    </message>
    <message>
        <source>Its letters are not UTF-8; Windows-1252 was taken. Look at signs such as °.</source>
        <translation>Znaki nie są w UTF-8; przyjęto Windows-1252. Sprawdź znaki takie jak °.</translation>
    </message>
    <message>
        <source>Its letters were damaged before (Â°C was read as °C).</source>
        <translation>Znaki były uszkodzone wcześniej (Â°C odczytano jako °C).</translation>
    </message>
    <message>
        <source>Line 1 does not begin with {0}.</source>
        <translation>Wiersz 1 nie zaczyna się od {0}.</translation>
    </message>
    <message>
        <source>Line 1 does not tell the decimal sign.</source>
        <translation>Wiersz 1 nie podaje znaku dziesiętnego.</translation>
    </message>
    <message>
        <source>Line {0} has {1} cells, not {2}.</source>
        <translation>Wiersz {0} ma komórek: {1}, nie {2}.</translation>
    </message>
    <message>
        <source>Line {0} holds a zero byte: it is no text file.</source>
        <translation>Wiersz {0} zawiera bajt zero: to nie plik tekstowy.</translation>
    </message>
    <message>
        <source>Line {0} holds what is no number: {1}.</source>
        <translation>Wiersz {0} zawiera coś, co nie jest liczbą: {1}.</translation>
    </message>
    <message>
        <source>Line {0} is longer than a million characters.</source>
        <translation>Wiersz {0} ma ponad milion znaków.</translation>
    </message>
    <message>
        <source>Line {0} should name the columns, from time to mark.</source>
        <translation>Wiersz {0} powinien nazwać kolumny, od time do mark.</translation>
    </message>
    <message>
        <source>Lock, check the bitrate and pins 6 and 14, open the bus again.</source>
        <translation>Zablokuj, sprawdź prędkość oraz piny 6 i 14, otwórz magistralę ponownie.</translation>
    </message>
    <message>
        <source>MDF 4 files need an addition that is not installed.</source>
        <translation>Pliki MDF 4 wymagają dodatku, którego nie zainstalowano.</translation>
    </message>
    <message>
        <source>No bus is open.</source>
        <translation>Żadna magistrala nie jest otwarta.</translation>
    </message>
    <message>
        <source>No column of time was found; one row a second was taken.</source>
        <translation>Nie znaleziono kolumny czasu; przyjęto jeden wiersz na sekundę.</translation>
    </message>
    <message>
        <source>No row names the columns; they are called Column 1, Column 2 and so on.</source>
        <translation>Żaden wiersz nie nazywa kolumn; nazwano je Column 1, Column 2 i tak dalej.</translation>
    </message>
    <message>
        <source>No unit is told; ours was taken for {0}{1}.</source>
        <translation>Brak jednostki; przyjęto naszą dla {0}{1}.</translation>
    </message>
    <message>
        <source>Not imported: {0}.</source>
        <translation>Nieimportowane: {0}.</translation>
    </message>
    <message>
        <source>Nothing is sent without its line in the audit file.</source>
        <translation>Nic nie jest wysyłane bez wpisu w pliku kontroli.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Open a CAN adapter first.</source>
        <translation>Najpierw otwórz adapter CAN.</translation>
    </message>
    <message>
        <source>Open a CAN adapter: slcan (CANable, CANUSB), PEAK, Kvaser, Vector, gs_usb or SocketCAN. Captures can be looked at without any.</source>
        <translation>Otwórz adapter CAN: slcan (CANable, CANUSB), PEAK, Kvaser, Vector, gs_usb lub SocketCAN. Zapisy można oglądać bez adaptera.</translation>
    </message>
    <message>
        <source>Open the bus again and send this message to support.</source>
        <translation>Otwórz magistralę ponownie i wyślij ten komunikat do pomocy.</translation>
    </message>
    <message>
        <source>Own signals are kept in the database, by their keys.</source>
        <translation>Własne sygnały są w bazie, pod swoimi kluczami.</translation>
    </message>
    <message>
        <source>Replay on a bus where the senders of these frames are not connected.</source>
        <translation>Odtwarzaj na magistrali bez nadawców tych ramek.</translation>
    </message>
    <message>
        <source>See the keys with motospect signals list.</source>
        <translation>Klucze pokazuje motospect signals list.</translation>
    </message>
    <message>
        <source>Send the file and this message to support.</source>
        <translation>Wyślij plik i ten komunikat do pomocy.</translation>
    </message>
    <message>
        <source>Sending cannot be unlocked.</source>
        <translation>Nie można odblokować wysyłania.</translation>
    </message>
    <message>
        <source>Sending is locked.</source>
        <translation>Wysyłanie jest zablokowane.</translation>
    </message>
    <message>
        <source>Something else talks all the time ({detail}), perhaps a second tester or a tracker.</source>
        <translation>Coś innego ciągle nadaje ({detail}), może drugi tester lub lokalizator.</translation>
    </message>
    <message>
        <source>Start it on a desktop with ./run demo, which names the packages that are missing; without a display use motospect scan, live, history and report.</source>
        <translation>Uruchom na pulpicie przez ./run demo, które poda brakujące pakiety; bez ekranu użyj motospect scan, live, history i report.</translation>
    </message>
    <message>
        <source>Stop it, then try again.</source>
        <translation>Zatrzymaj je i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Switch the ignition on (engine may stay off), wait five seconds and try again.</source>
        <translation>Włącz zapłon (silnik może stać), odczekaj pięć sekund i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Switch the ignition on and try again; if it stays so, use a genuine ELM327 or an STN adapter such as OBDLink.</source>
        <translation>Włącz zapłon i spróbuj ponownie; jeśli to nie pomoże, użyj oryginalnego ELM327 lub adaptera STN, np. OBDLink.</translation>
    </message>
    <message>
        <source>Switch the ignition on: it goes on by itself. For another car connect anew.</source>
        <translation>Włącz zapłon: odczyt ruszy sam. Dla innego auta połącz od nowa.</translation>
    </message>
    <message>
        <source>Switch the ignition on; electric cars and cars before 2001 may not answer OBD at all.</source>
        <translation>Włącz zapłon; auta elektryczne i sprzed 2001 mogą wcale nie odpowiadać na OBD.</translation>
    </message>
    <message>
        <source>The CAN adapter cannot be opened.</source>
        <translation>Nie można otworzyć adaptera CAN.</translation>
    </message>
    <message>
        <source>The CAN bench failed.</source>
        <translation>Stanowisko CAN zawiodło.</translation>
    </message>
    <message>
        <source>The adapter answers, the car does not.</source>
        <translation>Adapter odpowiada, auto nie.</translation>
    </message>
    <message>
        <source>The adapter does not answer.</source>
        <translation>Adapter nie odpowiada.</translation>
    </message>
    <message>
        <source>The adapter failed.</source>
        <translation>Adapter zawiódł.</translation>
    </message>
    <message>
        <source>The adapter is gone.</source>
        <translation>Adapter zniknął.</translation>
    </message>
    <message>
        <source>The adapter is there, no control unit answers ({0}): most often the ignition was switched off.</source>
        <translation>Adapter jest, żaden sterownik nie odpowiada ({0}): najczęściej wyłączono zapłon.</translation>
    </message>
    <message>
        <source>The adapter left the bus.</source>
        <translation>Adapter odszedł z magistrali.</translation>
    </message>
    <message>
        <source>The adapter sees faults on the wires ({detail}): a short, a missing terminator or a bad contact at pins 6 and 14.</source>
        <translation>Adapter widzi zakłócenia na przewodach ({detail}): zwarcie, brak terminatora lub zły styk pinów 6 i 14.</translation>
    </message>
    <message>
        <source>The battery is weak or pin 16 has no power ({detail}).</source>
        <translation>Akumulator jest słaby albo pin 16 nie ma zasilania ({detail}).</translation>
    </message>
    <message>
        <source>The car does not answer any more.</source>
        <translation>Auto już nie odpowiada.</translation>
    </message>
    <message>
        <source>The car&apos;s K-line did not wake up.</source>
        <translation>Linia K auta nie obudziła się.</translation>
    </message>
    <message>
        <source>The control unit did not answer the initialisation ({detail}).</source>
        <translation>Sterownik nie odpowiedział na inicjalizację ({detail}).</translation>
    </message>
    <message>
        <source>The database {0} was written by a newer MOTOSPECT.</source>
        <translation>Bazę {0} zapisał nowszy MOTOSPECT.</translation>
    </message>
    <message>
        <source>The defaults hold. Check that you may read the file, then start again.</source>
        <translation>Obowiązują domyślne. Sprawdź, czy wolno czytać plik, i uruchom ponownie.</translation>
    </message>
    <message>
        <source>The diagnostic bus is busy.</source>
        <translation>Magistrala diagnostyczna jest zajęta.</translation>
    </message>
    <message>
        <source>The diagnostic bus is disturbed.</source>
        <translation>Magistrala diagnostyczna jest zakłócona.</translation>
    </message>
    <message>
        <source>The end of its name is &apos;{0}&apos;.</source>
        <translation>Jego nazwa kończy się na „{0}”.</translation>
    </message>
    <message>
        <source>The environment sets a value that this setting does not have.</source>
        <translation>Zmienna środowiskowa ma wartość, której to ustawienie nie zna.</translation>
    </message>
    <message>
        <source>The file ends before its columns are named.</source>
        <translation>Plik kończy się przed nazwami kolumn.</translation>
    </message>
    <message>
        <source>The file is left as it is. Choose another database file.</source>
        <translation>Plik zostaje bez zmian. Wybierz inną bazę.</translation>
    </message>
    <message>
        <source>The file is left as it is. Install the newer program, or choose the copy that it kept beside the file before it changed it.</source>
        <translation>Plik zostaje bez zmian. Zainstaluj nowszy program albo wybierz kopię obok pliku sprzed zmiany.</translation>
    </message>
    <message>
        <source>The ignition is off, or the car does not speak OBD on this bus ({detail}).</source>
        <translation>Zapłon jest wyłączony albo auto nie mówi OBD na tej magistrali ({detail}).</translation>
    </message>
    <message>
        <source>The library {0} is not part of the smaller installation.</source>
        <translation>Biblioteki {0} nie ma w mniejszej instalacji.</translation>
    </message>
    <message>
        <source>The line #started_at does not tell its offset from UTC.</source>
        <translation>Wiersz #started_at nie podaje różnicy od UTC.</translation>
    </message>
    <message>
        <source>The line #started_at holds no moment: {0}</source>
        <translation>Wiersz #started_at nie zawiera chwili: {0}</translation>
    </message>
    <message>
        <source>The network adapter does not accept the connection.</source>
        <translation>Adapter sieciowy nie przyjmuje połączenia.</translation>
    </message>
    <message>
        <source>The network adapter&apos;s name is not known.</source>
        <translation>Nazwa adaptera sieciowego jest nieznana.</translation>
    </message>
    <message>
        <source>The port is in use ({detail}).</source>
        <translation>Port jest zajęty ({detail}).</translation>
    </message>
    <message>
        <source>The port opens, but nothing comes back: no power from pin 16, wrong speed or a hung adapter ({detail}).</source>
        <translation>Port się otwiera, ale nic nie wraca: brak zasilania z pinu 16, zła prędkość lub zawieszony adapter ({detail}).</translation>
    </message>
    <message>
        <source>The program failed ({0}: {1}).</source>
        <translation>Program zawiódł ({0}: {1}).</translation>
    </message>
    <message>
        <source>The program failed on it ({0}: {1}).</source>
        <translation>Program zawiódł na nim ({0}: {1}).</translation>
    </message>
    <message>
        <source>The reader failed ({0}: {1}).</source>
        <translation>Odczyt zawiódł ({0}: {1}).</translation>
    </message>
    <message>
        <source>The recording cannot be written to {0}.</source>
        <translation>Nie można zapisać nagrania w {0}.</translation>
    </message>
    <message>
        <source>The recording {0} cannot be stored.</source>
        <translation>Nie można zapisać nagrania {0}.</translation>
    </message>
    <message>
        <source>The recording {0} has no signal {1}.</source>
        <translation>Nagranie {0} nie ma sygnału {1}.</translation>
    </message>
    <message>
        <source>The recording {0} is being recorded.</source>
        <translation>Nagranie {0} właśnie trwa.</translation>
    </message>
    <message>
        <source>The replay was stopped.</source>
        <translation>Odtwarzanie zatrzymano.</translation>
    </message>
    <message>
        <source>The report cannot be shown.</source>
        <translation>Nie można pokazać raportu.</translation>
    </message>
    <message>
        <source>The report&apos;s fonts cannot be read.</source>
        <translation>Nie można wczytać czcionek raportu.</translation>
    </message>
    <message>
        <source>The safety gate stopped this request.</source>
        <translation>Bramka bezpieczeństwa zatrzymała to zapytanie.</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Nie udało się wczytać ustawień.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Nie udało się zapisać ustawień.</translation>
    </message>
    <message>
        <source>The settings file is damaged, its defaults hold.</source>
        <translation>Plik ustawień jest uszkodzony, obowiązują domyślne.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>System mówi: {0}.</translation>
    </message>
    <message>
        <source>The times of {0} go back.</source>
        <translation>Czasy w {0} cofają się.</translation>
    </message>
    <message>
        <source>The unit of {0} is not told; seconds were taken.</source>
        <translation>Brak jednostki kolumny {0}; przyjęto sekundy.</translation>
    </message>
    <message>
        <source>The voltage at the diagnostic socket is too low.</source>
        <translation>Napięcie w gnieździe jest za niskie.</translation>
    </message>
    <message>
        <source>The window cannot open here.</source>
        <translation>Okno nie może się tu otworzyć.</translation>
    </message>
    <message>
        <source>The wire record could not be saved as {0}.</source>
        <translation>Nie udało się zapisać bajtów jako {0}.</translation>
    </message>
    <message>
        <source>The {0} frames before it are kept. Save the file again where it was made.</source>
        <translation>Ramki sprzed tego miejsca ({0}) zostają. Zapisz plik ponownie tam, gdzie powstał.</translation>
    </message>
    <message>
        <source>There is a preset {0} already.</source>
        <translation>Zestaw {0} już istnieje.</translation>
    </message>
    <message>
        <source>There is a recording {0} in {1} already.</source>
        <translation>Nagranie {0} już jest w {1}.</translation>
    </message>
    <message>
        <source>There is no adapter at this address.</source>
        <translation>Pod tym adresem nie ma adaptera.</translation>
    </message>
    <message>
        <source>There is no database {0}.</source>
        <translation>Nie ma bazy {0}.</translation>
    </message>
    <message>
        <source>There is no display, or Qt lacks a system package ({0}).</source>
        <translation>Brak ekranu albo Qt nie ma pakietu systemowego ({0}).</translation>
    </message>
    <message>
        <source>There is no own signal {0}.</source>
        <translation>Nie ma własnego sygnału {0}.</translation>
    </message>
    <message>
        <source>There is no wire record to save.</source>
        <translation>Nie ma bajtów do zapisania.</translation>
    </message>
    <message>
        <source>There is no {0} {1} in {2}.</source>
        <translation>Nie ma {0} {1} w {2}.</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>Nie ma czego nagrywać.</translation>
    </message>
    <message>
        <source>There was an error on the bus ({0}): what is played collides with who is there.</source>
        <translation>Błąd na magistrali ({0}): odtwarzane ramki zderzają się z obecnymi nadawcami.</translation>
    </message>
    <message>
        <source>They are counted as dropped. Send this message to support.</source>
        <translation>Policzono je jako zgubione. Wyślij ten komunikat do pomocy.</translation>
    </message>
    <message>
        <source>They hold until the program ends. Check that its disk has space and that you may write there.</source>
        <translation>Obowiązują do końca programu. Sprawdź, czy na dysku jest miejsce i czy wolno tam zapisywać.</translation>
    </message>
    <message>
        <source>This adapter finds no car, and it cannot do 29-bit CAN.</source>
        <translation>Ten adapter nie widzi auta i nie umie CAN 29 bitów.</translation>
    </message>
    <message>
        <source>This adapter gives no CAN frames.</source>
        <translation>Ten adapter nie podaje ramek CAN.</translation>
    </message>
    <message>
        <source>This computer does not let you use the port.</source>
        <translation>Ten komputer nie pozwala użyć portu.</translation>
    </message>
    <message>
        <source>This file is not a picture.</source>
        <translation>Ten plik nie jest obrazem.</translation>
    </message>
    <message>
        <source>This is not an adapter address.</source>
        <translation>To nie jest adres adaptera.</translation>
    </message>
    <message>
        <source>This picture is too great.</source>
        <translation>Ten obraz jest za duży.</translation>
    </message>
    <message>
        <source>This recording cannot be played.</source>
        <translation>Tego nagrania nie można odtworzyć.</translation>
    </message>
    <message>
        <source>This scan cannot be printed.</source>
        <translation>Tego skanu nie można wydrukować.</translation>
    </message>
    <message>
        <source>Too many of its frames were answered by errors ({0}): nobody else is there, the bitrate is wrong, or a wire is broken.</source>
        <translation>Zbyt wiele jego ramek spotkało się z błędami ({0}): nie ma nikogo innego, prędkość jest zła albo przewód przerwany.</translation>
    </message>
    <message>
        <source>Two presets for one engine cannot have the same name.</source>
        <translation>Dwa zestawy jednego silnika nie mogą mieć tej samej nazwy.</translation>
    </message>
    <message>
        <source>Unknown PID: {0}.</source>
        <translation>Nieznany PID: {0}.</translation>
    </message>
    <message>
        <source>Unlock it first; it locks again when the page is left and after ten idle minutes.</source>
        <translation>Najpierw odblokuj; blokuje się po wyjściu ze strony i po dziesięciu minutach bezczynności.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in, try again.</source>
        <translation>Odłącz go, podłącz i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Use --face can:udp_multicast:239.74.163.2.</source>
        <translation>Użyj --face can:udp_multicast:239.74.163.2.</translation>
    </message>
    <message>
        <source>Use an OBDb signal set (JSON), custom PIDs of Torque (CSV) or an export of this program.</source>
        <translation>Użyj zbioru sygnałów OBDb (JSON), własnych PID z Torque (CSV) albo eksportu tego programu.</translation>
    </message>
    <message>
        <source>Use names such as RPM,SPEED,COOLANT_TEMP or numbers such as 0C.</source>
        <translation>Podaj nazwy, np. RPM,SPEED,COOLANT_TEMP, albo numery, np. 0C.</translation>
    </message>
    <message>
        <source>What answers is not an ELM327 or STN adapter.</source>
        <translation>To, co odpowiada, nie jest adapterem ELM327 ani STN.</translation>
    </message>
    <message>
        <source>What was recorded is kept. Start again and send this message to support.</source>
        <translation>To, co nagrano, zostaje. Zacznij od nowa i wyślij komunikat do pomocy.</translation>
    </message>
    <message>
        <source>Write for example --when &quot;COOLANT_TEMP&gt;110&quot;; watched here: {0}.</source>
        <translation>Napisz np. --when &quot;COOLANT_TEMP&gt;110&quot;; tu oglądane: {0}.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Zatrzymano ręcznie.</translation>
    </message>
    <message>
        <source>Your user may not open it ({detail}).</source>
        <translation>Twój użytkownik nie może go otworzyć ({detail}).</translation>
    </message>
    <message>
        <source>a formula over signals has decimals, but neither bits nor a test</source>
        <translation>formuła z sygnałów ma miejsca dziesiętne, ale nie ma bitów ani testu</translation>
    </message>
    <message>
        <source>a number of its scaling is too large</source>
        <translation>liczba w skalowaniu jest za duża</translation>
    </message>
    <message>
        <source>a request of service {0} has {1} bytes</source>
        <translation>zapytanie usługi {0} ma bajtów: {1}</translation>
    </message>
    <message>
        <source>a value has 0 to {0} decimals</source>
        <translation>wartość ma od 0 do {0} miejsc dziesiętnych</translation>
    </message>
    <message>
        <source>a value has 1 to {0} bits</source>
        <translation>wartość ma od 1 do {0} bitów</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>już jest</translation>
    </message>
    <message>
        <source>car, source and states hold at most {0} printable characters</source>
        <translation>auto, źródło i stany mają najwyżej {0} znaków drukowalnych</translation>
    </message>
    <message>
        <source>differs from the one there</source>
        <translation>inny niż obecny</translation>
    </message>
    <message>
        <source>extended address {0}: such units cannot be asked</source>
        <translation>adres rozszerzony {0}: takich sterowników nie można pytać</translation>
    </message>
    <message>
        <source>it divides by 0</source>
        <translation>dzieli przez 0</translation>
    </message>
    <message>
        <source>it has no heading Name,ShortName,ModeAndPID,Equation,...</source>
        <translation>nie ma nagłówka Name,ShortName,ModeAndPID,Equation,...</translation>
    </message>
    <message>
        <source>it has no list of signals</source>
        <translation>nie ma listy sygnałów</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>nie ma nazwy</translation>
    </message>
    <message>
        <source>it is larger than {0} MB</source>
        <translation>jest większy niż {0} MB</translation>
    </message>
    <message>
        <source>it is not JSON: {0}</source>
        <translation>to nie JSON: {0}</translation>
    </message>
    <message>
        <source>it is not a file of own signals ({0} {1})</source>
        <translation>to nie plik własnych sygnałów ({0} {1})</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>to nie obiekt</translation>
    </message>
    <message>
        <source>it is not told which id answers for {0}</source>
        <translation>nie podano, które id odpowiada za {0}</translation>
    </message>
    <message>
        <source>it needs an answer to test it with</source>
        <translation>potrzebna jest odpowiedź do testu</translation>
    </message>
    <message>
        <source>it needs either bits or a formula over the answer&apos;s bytes</source>
        <translation>potrzebne są bity albo formuła z bajtów odpowiedzi</translation>
    </message>
    <message>
        <source>its key {0} is that of line {1}</source>
        <translation>klucz {0} jest taki jak w wierszu {1}</translation>
    </message>
    <message>
        <source>line {0} is not CSV: {1}</source>
        <translation>wiersz {0} to nie CSV: {1}</translation>
    </message>
    <message>
        <source>longer than {0} characters</source>
        <translation>dłuższe niż {0} znaków</translation>
    </message>
    <message>
        <source>more than {0} parts</source>
        <translation>więcej niż {0} części</translation>
    </message>
    <message>
        <source>no measured signal is called {0}</source>
        <translation>żaden mierzony sygnał nie nazywa się {0}</translation>
    </message>
    <message>
        <source>only states in words have no decimals</source>
        <translation>tylko stany słowne nie mają miejsc dziesiętnych</translation>
    </message>
    <message>
        <source>priority {0}: only ids 18DA.. may be asked</source>
        <translation>priorytet {0}: wolno pytać tylko id 18DA..</translation>
    </message>
    <message>
        <source>service {0} is not allowed: only 01, 21 and 22 are</source>
        <translation>usługa {0} niedozwolona: tylko 01, 21 i 22</translation>
    </message>
    <message>
        <source>shifted too far</source>
        <translation>przesunięte za daleko</translation>
    </message>
    <message>
        <source>signed is neither true nor false</source>
        <translation>signed nie jest true ani false</translation>
    </message>
    <message>
        <source>the formula names no signal</source>
        <translation>formuła nie nazywa żadnego sygnału</translation>
    </message>
    <message>
        <source>the formula uses no byte of the answer</source>
        <translation>formuła nie używa bajtu odpowiedzi</translation>
    </message>
    <message>
        <source>the id asked and the id that answers are only known together</source>
        <translation>id pytane i id odpowiedzi podaje się razem</translation>
    </message>
    <message>
        <source>the key &apos;{0}&apos; is not made of A-Z, 0-9 and _ (at most 64)</source>
        <translation>klucz „{0}” nie składa się z A-Z, 0-9 i _ (do 64)</translation>
    </message>
    <message>
        <source>the limits of clamp are the wrong way round</source>
        <translation>granice clamp są odwrócone</translation>
    </message>
    <message>
        <source>the name needs 1 to {0} characters</source>
        <translation>nazwa musi mieć od 1 do {0} znaków</translation>
    </message>
    <message>
        <source>the range ends at {0} before it begins at {1}</source>
        <translation>zakres kończy się na {0} przed początkiem {1}</translation>
    </message>
    <message>
        <source>the test fails: {0}</source>
        <translation>test nie wychodzi: {0}</translation>
    </message>
    <message>
        <source>the test has no expected value</source>
        <translation>test nie ma oczekiwanej wartości</translation>
    </message>
    <message>
        <source>the unit is longer than {0} characters</source>
        <translation>jednostka jest dłuższa niż {0} znaków</translation>
    </message>
    <message>
        <source>the value begins beyond the longest answer</source>
        <translation>wartość zaczyna się poza najdłuższą odpowiedzią</translation>
    </message>
    <message>
        <source>there is a signal {0} already</source>
        <translation>sygnał {0} już istnieje</translation>
    </message>
    <message>
        <source>words are not pairs of a number and a text</source>
        <translation>words to nie pary liczby i tekstu</translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; is not a number</source>
        <translation>{0} „{1}” to nie liczba</translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; is not a usable number</source>
        <translation>{0} „{1}” to nieużyteczna liczba</translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; is not bytes in hex</source>
        <translation>{0} „{1}” to nie bajty szesnastkowe</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} bytes in a message of {1}</source>
        <translation>bajty: {0}, komunikat ma {1}</translation>
    </message>
    <message>
        <source>{0} cannot be imported.</source>
        <translation>Nie można zaimportować {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a capture.</source>
        <translation>Nie można odczytać {0} jako zapisu ramek.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>Pliku {0} nie można odczytać.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>Nie można odczytać {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be saved.</source>
        <translation>Nie można zachować {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be used as a CAN database.</source>
        <translation>{0} nie nadaje się jako baza CAN.</translation>
    </message>
    <message>
        <source>{0} cannot be used.</source>
        <translation>Nie można użyć {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>Pliku {0} nie można zapisać.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>Nie można zapisać {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} could be read in part only.</source>
        <translation>{0} odczytano tylko częściowo.</translation>
    </message>
    <message>
        <source>{0} could not be worked through.</source>
        <translation>Nie udało się przetworzyć {0}.</translation>
    </message>
    <message>
        <source>{0} does not tell a format.</source>
        <translation>{0} nie wskazuje formatu.</translation>
    </message>
    <message>
        <source>{0} has no bits</source>
        <translation>{0} nie ma bitów</translation>
    </message>
    <message>
        <source>{0} has {1}.</source>
        <translation>{0} ma: {1}.</translation>
    </message>
    <message>
        <source>{0} is a signal of the standard</source>
        <translation>{0} to sygnał normy</translation>
    </message>
    <message>
        <source>{0} is missing or no text</source>
        <translation>brak {0} lub to nie tekst</translation>
    </message>
    <message>
        <source>{0} is not a MOTOSPECT database.</source>
        <translation>{0} nie jest bazą MOTOSPECT.</translation>
    </message>
    <message>
        <source>{0} is not a list of signals.</source>
        <translation>{0} nie jest listą sygnałów.</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} to nie liczba</translation>
    </message>
    <message>
        <source>{0} is not a usable number</source>
        <translation>{0} to nieużyteczna liczba</translation>
    </message>
    <message>
        <source>{0} is not a whole number</source>
        <translation>{0} to nie liczba całkowita</translation>
    </message>
    <message>
        <source>{0} is not an object</source>
        <translation>{0} to nie obiekt</translation>
    </message>
    <message>
        <source>{0} is not the line #{1} of {2} columns.</source>
        <translation>{0} to nie wiersz #{1} o {2} kolumnach.</translation>
    </message>
    <message>
        <source>{0} is not watched.</source>
        <translation>{0} nie jest oglądane.</translation>
    </message>
    <message>
        <source>{0} is one for questions and answers; the traffic between control units stays out of its reach.</source>
        <translation>{0} służy do pytań i odpowiedzi; ruch między sterownikami jest poza jego zasięgiem.</translation>
    </message>
    <message>
        <source>{0} is used by {1}</source>
        <translation>{0} jest używany przez {1}</translation>
    </message>
    <message>
        <source>{0} is wider than {1} bits</source>
        <translation>{0} jest szerszy niż {1} bitów</translation>
    </message>
    <message>
        <source>{0} missed frames of the bus.</source>
        <translation>{0}: zgubiono ramki magistrali.</translation>
    </message>
    <message>
        <source>{0} reaches nobody but this process.</source>
        <translation>{0} nie sięga poza ten proces.</translation>
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
        <translation>Eksport nagrania</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, do arkuszy</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, do programów</translation>
    </message>
    <message>
        <source>MDF 4, for measurement programs</source>
        <translation>MDF 4, do programów pomiarowych</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Znak dziesiętny</translation>
    </message>
    <message>
        <source>Point: 780.5</source>
        <translation>Kropka: 780.5</translation>
    </message>
    <message>
        <source>Comma: 780,5</source>
        <translation>Przecinek: 780,5</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sygnały</translation>
    </message>
    <message>
        <source>Mark {number} at {at} s</source>
        <translation>Znacznik {number} w {at} s</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Wyeksportowano do {path}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{rate} frames/s</source>
        <translation>{rate} ramek/s</translation>
    </message>
    <message>
        <source>load not known</source>
        <translation>obciążenie nieznane</translation>
    </message>
    <message>
        <source>load {share} %</source>
        <translation>obciążenie {share} %</translation>
    </message>
    <message>
        <source>dropped {dropped} · lost {lost} · errors {errors}</source>
        <translation>zgubione {dropped} · utracone {lost} · błędy {errors}</translation>
    </message>
    <message>
        <source>GAPS: dropped {dropped} · lost {lost} · errors {errors}</source>
        <translation>LUKI: zgubione {dropped} · utracone {lost} · błędy {errors}</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>GuessView</name>
    <message>
        <source>Point: 780.5</source>
        <translation>Kropka: 780.5</translation>
    </message>
    <message>
        <source>Comma: 780,5</source>
        <translation>Przecinek: 780,5</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Pierwsze wiersze</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Kind of time</source>
        <translation>Rodzaj czasu</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Wierszy na sekundę</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Początek nagrania</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Znak dziesiętny</translation>
    </message>
    <message>
        <source>No column: rows at a fixed rate</source>
        <translation>Bez kolumny: wiersze w stałym tempie</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date.</source>
        <translation>„{text}” to nie data.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-14 11:05:09.</source>
        <translation>Zapisz jako 2026-03-14 11:05:09.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number of rows a second.</source>
        <translation>„{text}” to nie liczba wierszy na sekundę.</translation>
    </message>
    <message>
        <source>Write a number above 0, such as 10.</source>
        <translation>Wpisz liczbę większą od 0, np. 10.</translation>
    </message>
    <message>
        <source>Date and time, 2026-03-14 11:05:09</source>
        <translation>Data i czas, 2026-03-14 11:05:09</translation>
    </message>
    <message>
        <source>Date and time, 14-Mar-2026 11:05:09</source>
        <translation>Data i czas, 14-Mar-2026 11:05:09</translation>
    </message>
    <message>
        <source>Date and time, 14.03.2026 11:05:09</source>
        <translation>Data i czas, 14.03.2026 11:05:09</translation>
    </message>
    <message>
        <source>Time of day, 11:05:09</source>
        <translation>Pora dnia, 11:05:09</translation>
    </message>
    <message>
        <source>Seconds since midnight</source>
        <translation>Sekundy od północy</translation>
    </message>
    <message>
        <source>Seconds since the beginning</source>
        <translation>Sekundy od początku</translation>
    </message>
    <message>
        <source>Milliseconds since the beginning</source>
        <translation>Milisekundy od początku</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekundy od 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Milisekundy od 1970</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Recorded car</source>
        <translation>Auto z nagrania</translation>
    </message>
    <message>
        <source>Demo car</source>
        <translation>Auto demo</translation>
    </message>
    <message>
        <source>Vehicle connected</source>
        <translation>Pojazd połączony</translation>
    </message>
    <message>
        <source>VIN not readable</source>
        <translation>VIN nieczytelny</translation>
    </message>
    <message>
        <source>stored scan of {day}</source>
        <translation>zapisany skan z {day}</translation>
    </message>
    <message>
        <source>The VIN is read together with the codes</source>
        <translation>VIN jest czytany razem z kodami</translation>
    </message>
    <message>
        <source>No vehicle yet</source>
        <translation>Brak pojazdu</translation>
    </message>
    <message>
        <source>Connect an adapter, or open the demo car</source>
        <translation>Połącz adapter albo otwórz auto demo</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Stored scans and recordings, newest first</source>
        <translation>Zapisane skany i nagrania, najnowsze pierwsze</translation>
    </message>
    <message>
        <source>Recording of {moment}, {time}</source>
        <translation>Nagranie z {moment}, {time}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No scan is stored yet</source>
        <translation>Nie ma jeszcze zapisanego skanu</translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation>Nagranie z {moment}</translation>
    </message>
    <message>
        <source>Every scan and recording of a car is kept on this computer and listed here. Recordings of other programs come in by Ctrl+I.</source>
        <translation>Każdy skan i nagranie auta zostaje na tym komputerze i jest tu na liście. Nagrania innych programów wczytasz przez Ctrl+I.</translation>
    </message>
    <message>
        <source>Go to Scan</source>
        <translation>Przejdź do skanu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Zakończ porównanie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Open in Live data</source>
        <translation>Otwórz w danych bieżących</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Zrób raport</translation>
    </message>
    <message>
        <source>Part of a VIN, a title, or a code</source>
        <translation>Część VIN, tytułu albo kod</translation>
    </message>
    <message>
        <source>Search scans and recordings</source>
        <translation>Szukaj skanów i nagrań</translation>
    </message>
    <message>
        <source>Nothing that is stored matches.</source>
        <translation>Nic zapisanego nie pasuje.</translation>
    </message>
    <message>
        <source>Import recording…</source>
        <translation>Importuj nagranie…</translation>
    </message>
    <message>
        <source>Scans shown: {n}</source>
        <translation>Pokazane skany: {n}</translation>
    </message>
    <message>
        <source>The newest {n} scans</source>
        <translation>Najnowsze skany: {n}</translation>
    </message>
    <message>
        <source>comparing needs two</source>
        <translation>do porównania trzeba dwóch</translation>
    </message>
    <message>
        <source>Recordings: {n}, all of them take {size}</source>
        <translation>Nagrania: {n}, razem zajmują {size}</translation>
    </message>
    <message>
        <source>Open both</source>
        <translation>Otwórz oba</translation>
    </message>
    <message>
        <source>Open both: the one of {moment} first</source>
        <translation>Otwórz oba: pierwsze z {moment}</translation>
    </message>
    <message>
        <source>Choose the recording to compare with {moment}</source>
        <translation>Wybierz nagranie do porównania z {moment}</translation>
    </message>
    <message>
        <source>Compared with {moment}</source>
        <translation>Porównany z {moment}</translation>
    </message>
    <message>
        <source>Choose the scan to compare with {moment}</source>
        <translation>Wybierz skan do porównania z {moment}</translation>
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
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>1/s</source>
        <translation>1/s</translation>
    </message>
    <message>
        <source>Period ms</source>
        <translation>Okres ms</translation>
    </message>
    <message>
        <source>Jitter ms</source>
        <translation>Wahania ms</translation>
    </message>
    <message>
        <source>Len</source>
        <translation>Dł.</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Ostatnie dane</translation>
    </message>
    <message>
        <source>Bits that changed</source>
        <translation>Zmienione bity</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Odczytane</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import recording</source>
        <translation>Import nagrania</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Co odrzucono</translation>
    </message>
    <message>
        <source>It is read as it stands; nothing has to be chosen.</source>
        <translation>Czytane bez zmian; nic nie trzeba wybierać.</translation>
    </message>
    <message>
        <source>Imported: {samples} samples of {signals} signals</source>
        <translation>Zaimportowano próbek: {samples}, sygnałów: {signals}</translation>
    </message>
    <message>
        <source>{cells} cells and {rows} rows were refused</source>
        <translation>odrzucono komórek: {cells}, wierszy: {rows}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Columns without a value: {names}</source>
        <translation>Kolumny bez wartości: {names}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>i jeszcze {n}</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Show what would go</source>
        <translation>Pokaż, co by odeszło</translation>
    </message>
    <message>
        <source>Remove these now</source>
        <translation>Usuń te teraz</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Zachowaj wszystko</translation>
    </message>
    <message>
        <source>At most {n} GB</source>
        <translation>Najwyżej {n} GB</translation>
    </message>
    <message>
        <source>At most {n} days</source>
        <translation>Najwyżej {n} dni</translation>
    </message>
    <message>
        <source>Recordings take {size} in the database.</source>
        <translation>Nagrania zajmują w bazie {size}.</translation>
    </message>
    <message>
        <source>It holds from the next start; see below what would go.</source>
        <translation>Działa od następnego startu; zobacz niżej, co by odeszło.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>i jeszcze {n}</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>Nic by nie odeszło.</translation>
    </message>
    <message>
        <source>Recordings removed: {n}</source>
        <translation>Usunięte nagrania: {n}</translation>
    </message>
</context>
<context>
    <name>KnownGood</name>
    <message>
        <source>Not good after all</source>
        <translation>Jednak nie wzorzec</translation>
    </message>
    <message>
        <source>Call it good</source>
        <translation>Uznaj za wzorzec</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Zmierz ponownie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Known good only</source>
        <translation>Tylko wzorce</translation>
    </message>
    <message>
        <source>The VIN of this car is not known: nothing to compare with.</source>
        <translation>VIN tego auta nie jest znany: nie ma z czym porównać.</translation>
    </message>
    <message>
        <source>Scan the car first if it tells its VIN.</source>
        <translation>Najpierw zeskanuj auto, jeśli podaje VIN.</translation>
    </message>
    <message>
        <source>VIN {vin}. Same model code: the first 8 places of the VIN.</source>
        <translation>VIN {vin}. Ten sam kod modelu: pierwsze 8 znaków VIN.</translation>
    </message>
    <message>
        <source>A simulated car is compared with simulated cars alone.</source>
        <translation>Auto symulowane jest porównywane tylko z symulowanymi.</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Set  (Return)</source>
        <translation>Ustaw  (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>Zamknij  (Esc)</translation>
    </message>
    <message>
        <source>Save the wire record when this passes: {name}</source>
        <translation>Zapisz bajty, gdy to przekroczy: {name}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number.</source>
        <translation>„{text}” to nie liczba.</translation>
    </message>
</context>
<context>
    <name>LiveGroups</name>
    <message>
        <source>All signals</source>
        <translation>Wszystkie sygnały</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Wybrane</translation>
    </message>
    <message>
        <source>Own signals</source>
        <translation>Własne sygnały</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperatury</translation>
    </message>
    <message>
        <source>Pressures</source>
        <translation>Ciśnienia</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Elektryczne</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Procenty</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stany</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inne</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Signals</source>
        <translation>Sygnały</translation>
    </message>
    <message>
        <source>No car is connected</source>
        <translation>Żadne auto nie jest połączone</translation>
    </message>
    <message>
        <source>Connect an adapter or open the demo car, then watch its values here.</source>
        <translation>Połącz adapter lub otwórz auto demo, a potem oglądaj tu wartości.</translation>
    </message>
    <message>
        <source>Go to Connect</source>
        <translation>Przejdź do połączenia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Mark event</source>
        <translation>Zaznacz zdarzenie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Nagrywaj</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Zacznij oglądać</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>End recording</source>
        <translation>Zakończ nagranie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation>Nagrano: {what}</translation>
    </message>
    <message>
        <source>Open the bus on the CAN page first.</source>
        <translation>Najpierw otwórz magistralę na stronie CAN.</translation>
    </message>
</context>
<context>
    <name>LivePresets</name>
    <message>
        <source>Idle</source>
        <translation>Bieg jałowy</translation>
    </message>
    <message>
        <source>Fuel trim</source>
        <translation>Korekty paliwa</translation>
    </message>
    <message>
        <source>Misfire</source>
        <translation>Wypadanie zapłonów</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Ładowanie</translation>
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
        <translation>nic nie przychodzi</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>wartości: {n}</translation>
    </message>
    <message>
        <source>{n} not kept</source>
        <translation>niezapisane: {n}</translation>
    </message>
    <message>
        <source>{time}, {n} values</source>
        <translation>{time}, wartości: {n}</translation>
    </message>
</context>
<context>
    <name>LiveState</name>
    <message>
        <source>the curves are kept</source>
        <translation>krzywe zostają</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>{share} % of replies late</source>
        <translation>{share} % odpowiedzi spóźnionych</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Powolny</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Na żywo</translation>
    </message>
    <message>
        <source>signals of the CAN bus</source>
        <translation>sygnały magistrali CAN</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} temu</translation>
    </message>
    <message>
        <source>{time} are kept</source>
        <translation>zachowane {time}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>values still come in</source>
        <translation>wartości nadal napływają</translation>
    </message>
    <message>
        <source>the recording is kept</source>
        <translation>nagranie zostaje</translation>
    </message>
    <message>
        <source>switch the ignition on, {kept}</source>
        <translation>włącz zapłon, {kept}</translation>
    </message>
    <message>
        <source>Car silent</source>
        <translation>Auto milczy</translation>
    </message>
    <message>
        <source>plug it in again, {kept}</source>
        <translation>podłącz go ponownie, {kept}</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Rozłączony</translation>
    </message>
</context>
<context>
    <name>LiveTools</name>
    <message>
        <source>Show less time</source>
        <translation>Pokaż krótszy czas</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Pokaż dłuższy czas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Zegary</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Zamknij pełny ekran</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Poprzedni znacznik</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Następny znacznik</translation>
    </message>
    <message>
        <source>To now</source>
        <translation>Do teraz</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Krzywe</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>{span} shown</source>
        <translation>pokazano {span}</translation>
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
        <translation>Metryczne: km/h, °C, kPa</translation>
    </message>
    <message>
        <source>Imperial: mph, °F, psi</source>
        <translation>Imperialne: mph, °F, psi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>On: everything at least 64 px</source>
        <translation>Włączony: wszystko co najmniej 64 px</translation>
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
        <translation>Ciemny lub jasny motyw</translation>
    </message>
    <message>
        <source>Metric or imperial units</source>
        <translation>Jednostki metryczne lub imperialne</translation>
    </message>
    <message>
        <source>Recordings beyond the limit of the settings were removed: {n}</source>
        <translation>Usunięto nagrania ponad limit ustawień: {n}</translation>
    </message>
    <message>
        <source>Wire record saved because of {why}: {path}</source>
        <translation>Zapisano bajty z powodu: {why}: {path}</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>What happened?  (Return)</source>
        <translation>Co się stało?  (Enter)</translation>
    </message>
    <message>
        <source>Words for the mark</source>
        <translation>Opis znacznika</translation>
    </message>
    <message>
        <source>Mark {number} · {moment}</source>
        <translation>Znacznik {number} · {moment}</translation>
    </message>
</context>
<context>
    <name>OpenedView</name>
    <message>
        <source>Recording</source>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>Recording {moment}</source>
        <translation>Nagranie {moment}</translation>
    </message>
    <message>
        <source>REC</source>
        <translation>REC</translation>
    </message>
    <message>
        <source>What is watched meanwhile is being recorded</source>
        <translation>To, co w tym czasie oglądane, jest nagrywane</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Do danych bieżących</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>Otwieranie nagrania…</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Pokaż krótszy czas</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Pokaż dłuższy czas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>← Mark</source>
        <translation>← Znacznik</translation>
    </message>
    <message>
        <source>Mark →</source>
        <translation>Znacznik →</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sygnały</translation>
    </message>
    <message>
        <source>Show the second earlier</source>
        <translation>Drugie wcześniej</translation>
    </message>
    <message>
        <source>Show the second later</source>
        <translation>Drugie później</translation>
    </message>
    <message>
        <source>One alone</source>
        <translation>Tylko jedno</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porównaj…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Recording {n}</source>
        <translation>Nagranie {n}</translation>
    </message>
    <message>
        <source>{n} damaged parts are left out</source>
        <translation>pominięte uszkodzone części: {n}</translation>
    </message>
    <message>
        <source>{span} shown</source>
        <translation>pokazano {span}</translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Recording {n}: aligned by</source>
        <translation>Nagranie {n}: wyrównane do</translation>
    </message>
    <message>
        <source>The moments of both that stand at the same place</source>
        <translation>Chwile obu, które stoją w tym samym miejscu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>only in {n}: {names}</source>
        <translation>tylko w {n}: {names}</translation>
    </message>
    <message>
        <source>Mark {n}</source>
        <translation>Znacznik {n}</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time} s</translation>
    </message>
    <message>
        <source>The second is shown {time} later</source>
        <translation>Drugie pokazane {time} później</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Signed</source>
        <translation>Ze znakiem</translation>
    </message>
    <message>
        <source>Bits instead of a formula</source>
        <translation>Bity zamiast formuły</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Oil pressure</source>
        <translation>Ciśnienie oleju</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Miejsca dziesiętne</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Wartość najmniejsza</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Wartość największa</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Pytanie do</translation>
    </message>
    <message>
        <source>Answers from</source>
        <translation>Odpowiedź od</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>all cars</source>
        <translation>wszystkie auta</translation>
    </message>
    <message>
        <source>Test: answer</source>
        <translation>Test: odpowiedź</translation>
    </message>
    <message>
        <source>Test: value</source>
        <translation>Test: wartość</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formuła</translation>
    </message>
    <message>
        <source>First bit</source>
        <translation>Pierwszy bit</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Liczba bitów</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Razy</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Podzielić przez</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>the test has no value</source>
        <translation>test nie ma wartości</translation>
    </message>
    <message>
        <source>{field}: &apos;{text}&apos; is no number</source>
        <translation>{field}: „{text}” to nie liczba</translation>
    </message>
    <message>
        <source>{field}: it is no whole number</source>
        <translation>{field}: to nie liczba całkowita</translation>
    </message>
</context>
<context>
    <name>OwnImport</name>
    <message>
        <source>Rows of the file</source>
        <translation>Wiersze pliku</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sygnał</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Signals in {file}</source>
        <translation>Sygnały w {file}</translation>
    </message>
    <message>
        <source>{n} rows: {good} can be kept, {there} are there already, {bad} refused</source>
        <translation>wiersze: {n}, do zachowania: {good}, już są: {there}, odrzucone: {bad}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>już jest</translation>
    </message>
    <message>
        <source>differs from the one there</source>
        <translation>inny niż obecny</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucony</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrany</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niewybrany</translation>
    </message>
    <message>
        <source>Keep {n} signals</source>
        <translation>Zachowaj sygnały: {n}</translation>
    </message>
</context>
<context>
    <name>OwnPanel</name>
    <message>
        <source>Own signals</source>
        <translation>Własne sygnały</translation>
    </message>
    <message>
        <source>New formula</source>
        <translation>Nowa formuła</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nowe zapytanie</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Wstecz  (Esc)</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>Nie da się zapisać {file}: {reason}</translation>
    </message>
    <message>
        <source>{n} signals written to {file}</source>
        <translation>zapisane sygnały: {n}, plik {file}</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>sprawdzony</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niesprawdzony</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>The test comes out.</source>
        <translation>Test wychodzi.</translation>
    </message>
    <message>
        <source>Can be saved</source>
        <translation>Można zapisać</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name}: zapisano.</translation>
    </message>
    <message>
        <source>{name} is deleted; without a value from now on: {others}</source>
        <translation>{name}: usunięto; odtąd bez wartości: {others}</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name}: usunięto.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name}: przywrócono.</translation>
    </message>
    <message>
        <source>{n} signals kept</source>
        <translation>zachowane sygnały: {n}</translation>
    </message>
    <message>
        <source>Lists of signals (*.json *.csv)</source>
        <translation>Listy sygnałów (*.json *.csv)</translation>
    </message>
    <message>
        <source>Own signals (*.json)</source>
        <translation>Własne sygnały (*.json)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>Live data</source>
        <translation>Dane bieżące</translation>
    </message>
    <message>
        <source>CAN bus</source>
        <translation>Magistrala CAN</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>It can</source>
        <translation>Potrafi</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Zmierzono</translation>
    </message>
    <message>
        <source>29-bit CAN</source>
        <translation>CAN 29 bitów</translation>
    </message>
    <message>
        <source>no 29-bit CAN</source>
        <translation>bez CAN 29 bitów</translation>
    </message>
    <message>
        <source>one value a request</source>
        <translation>jedna wartość na zapytanie</translation>
    </message>
    <message>
        <source>{n} values a request</source>
        <translation>wartości na zapytanie: {n}</translation>
    </message>
    <message>
        <source>long answers</source>
        <translation>długie odpowiedzi</translation>
    </message>
    <message>
        <source>no long answers</source>
        <translation>bez długich odpowiedzi</translation>
    </message>
    <message>
        <source>replies in {time} ms</source>
        <translation>odpowiada w {time} ms</translation>
    </message>
    <message>
        <source>voltage as in the engine unit</source>
        <translation>napięcie jak w sterowniku silnika</translation>
    </message>
    <message>
        <source>{volts} V more than the engine unit</source>
        <translation>{volts} V więcej niż sterownik silnika</translation>
    </message>
    <message>
        <source>{volts} V less than the engine unit</source>
        <translation>{volts} V mniej niż sterownik silnika</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Podgląd raportu</translation>
    </message>
</context>
<context>
    <name>PlotStack</name>
    <message>
        <source>Curves</source>
        <translation>Krzywe</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Keep as preset…</source>
        <translation>Zachowaj jako zestaw…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nazwa zestawu</translation>
    </message>
    <message>
        <source>Save  (Return)</source>
        <translation>Zapisz  (Enter)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>Zamknij  (Esc)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Watch for {name}</source>
        <translation>Oglądaj: {name}</translation>
    </message>
    <message>
        <source>Own preset {name}</source>
        <translation>Własny zestaw {name}</translation>
    </message>
    <message>
        <source>Kept for cars with this engine.</source>
        <translation>Zachowany dla aut z tym silnikiem.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Zestaw musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A preset of the program has this name.</source>
        <translation>Zestaw programu ma już tę nazwę.</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Free software under the GNU General Public License 3 or later.</source>
        <translation>Wolne oprogramowanie na licencji GNU GPL 3 lub nowszej.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Kopiuj dla pomocy</translation>
    </message>
    <message>
        <source>Show the welcome again</source>
        <translation>Pokaż powitanie</translation>
    </message>
    <message>
        <source>Licences of others</source>
        <translation>Licencje innych</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder danych</translation>
    </message>
    <message>
        <source>Copied: versions, adapter and last failures, without VIN or names.</source>
        <translation>Skopiowano: wersje, adapter i ostatnie błędy, bez VIN i nazwisk.</translation>
    </message>
</context>
<context>
    <name>RankedRows</name>
    <message>
        <source>Signals compared</source>
        <translation>Porównane sygnały</translation>
    </message>
    <message>
        <source>Bring the engine to one of the two states and hold it there. Its values are taken by themselves.</source>
        <translation>Doprowadź silnik do jednego z dwóch stanów i utrzymaj go. Wartości zapiszą się same.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sygnał</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>This car before</source>
        <translation>To auto wcześniej</translation>
    </message>
    <message>
        <source>Cars of the same model code</source>
        <translation>Auta z tym samym kodem modelu</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze brak</translation>
    </message>
    <message>
        <source>only 1, no ranking: {value}</source>
        <translation>tylko 1, bez rankingu: {value}</translation>
    </message>
    <message>
        <source>only {n}, no ranking: {low} to {high}</source>
        <translation>tylko {n}, bez rankingu: od {low} do {high}</translation>
    </message>
    <message>
        <source>the same as all {n}</source>
        <translation>tak samo jak wszystkie {n}</translation>
    </message>
    <message>
        <source>higher than {count} of {n}</source>
        <translation>wyżej niż {count} z {n}</translation>
    </message>
    <message>
        <source>lower than {count} of {n}</source>
        <translation>niżej niż {count} z {n}</translation>
    </message>
    <message>
        <source>percentile {rank}</source>
        <translation>percentyl {rank}</translation>
    </message>
    <message>
        <source>Median of {n} values from {low} to {high}</source>
        <translation>Mediana {n} wartości od {low} do {high}</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Readiness</source>
        <translation>Gotowość</translation>
    </message>
    <message>
        <source>The unit supports no monitor</source>
        <translation>Sterownik nie obsługuje żadnego monitora</translation>
    </message>
    <message>
        <source>Lamp not reported</source>
        <translation>Kontrolka: nie podano</translation>
    </message>
    <message>
        <source>Warning lamp on</source>
        <translation>Kontrolka świeci</translation>
    </message>
    <message>
        <source>Warning lamp off</source>
        <translation>Kontrolka nie świeci</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>niezakończony</translation>
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
        <translation>brak wartości</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>od {low} do {high}</translation>
    </message>
</context>
<context>
    <name>RecordingChooser</name>
    <message>
        <source>Choose the recording to lay over this one</source>
        <translation>Wybierz nagranie do nałożenia na to</translation>
    </message>
    <message>
        <source>Part of a VIN, or a title</source>
        <translation>Część VIN albo tytuł</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Szukaj nagrań</translation>
    </message>
    <message>
        <source>Stored recordings</source>
        <translation>Zapisane nagrania</translation>
    </message>
    <message>
        <source>There is no other recording that matches.</source>
        <translation>Nie ma innego pasującego nagrania.</translation>
    </message>
</context>
<context>
    <name>RecordingCounts</name>
    <message numerus="yes">
        <source>%n signals</source>
        <translation>
            <numerusform>%n sygnał</numerusform>
            <numerusform>%n sygnały</numerusform>
            <numerusform>%n sygnałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n znacznik</numerusform>
            <numerusform>%n znaczniki</numerusform>
            <numerusform>%n znaczników</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingDetail</name>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Stored recording</source>
        <translation>Zapisane nagranie</translation>
    </message>
    <message>
        <source>What was recorded, such as: idle, warm</source>
        <translation>Co nagrano, np.: bieg jałowy, ciepły</translation>
    </message>
    <message>
        <source>Title of the recording</source>
        <translation>Tytuł nagrania</translation>
    </message>
    <message>
        <source>Signals and marks</source>
        <translation>Sygnały i znaczniki</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation>Nagranie z {moment}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Nie trzymaj</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Trzymaj</translation>
    </message>
    <message>
        <source>{n} values of {signals} signals</source>
        <translation>wartości: {n}, sygnałów: {signals}</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Pojazd</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Trzymane</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>na zawsze</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Wire bytes not kept</source>
        <translation>Bajtów nie zapisano</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>wartości: {n}</translation>
    </message>
    <message>
        <source>Mark {n}</source>
        <translation>Znacznik {n}</translation>
    </message>
    <message>
        <source>The {time} of this recording cannot be brought back.</source>
        <translation>{time} tego nagrania nie da się odzyskać.</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>VIN not read</source>
        <translation>VIN nie odczytany</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagrywane</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Urwane</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>Brak części</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Pełne</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>No scan to report yet</source>
        <translation>Nie ma jeszcze skanu do raportu</translation>
    </message>
    <message>
        <source>Read a car, or open a stored scan in History, then make its report here.</source>
        <translation>Odczytaj auto albo otwórz skan w Historii, a potem zrób tu raport.</translation>
    </message>
    <message>
        <source>Go to Scan</source>
        <translation>Przejdź do skanu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Otwórz PDF</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Fill the width</source>
        <translation>Cała szerokość</translation>
    </message>
    <message>
        <source>none in the answers</source>
        <translation>brak w odpowiedziach</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Pełny</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Częściowy</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Skanowano</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nie odczytano</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Pojazd</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kody</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>Page {page} of {pages} · {zoom} %</source>
        <translation>Strona {page} z {pages} · {zoom} %</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Tworzenie raportu…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Zapisano jako {path}</translation>
    </message>
    <message>
        <source>Handed to the printer. {printer}</source>
        <translation>Wysłano do drukarki. {printer}</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>There is no printer to print on.</source>
        <translation>Nie ma drukarki.</translation>
    </message>
    <message>
        <source>This computer has no printer set up as its usual one.</source>
        <translation>Na tym komputerze nie ustawiono drukarki domyślnej.</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s settings, or open or save the PDF and print it elsewhere.</source>
        <translation>Ustaw ją w systemie albo otwórz lub zapisz PDF i wydrukuj gdzie indziej.</translation>
    </message>
    <message>
        <source>The printing system says: {said}</source>
        <translation>System druku mówi: {said}</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>Raport nie został wydrukowany.</translation>
    </message>
    <message>
        <source>Check the printer, or open or save the PDF.</source>
        <translation>Sprawdź drukarkę albo otwórz lub zapisz PDF.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>No car is connected</source>
        <translation>Żadne auto nie jest połączone</translation>
    </message>
    <message>
        <source>Connect an adapter or open the demo car, then read the codes here.</source>
        <translation>Połącz adapter lub otwórz auto demo, a potem odczytaj tu kody.</translation>
    </message>
    <message>
        <source>Go to Connect</source>
        <translation>Przejdź do połączenia</translation>
    </message>
    <message>
        <source>Ready to read the car</source>
        <translation>Gotowe do odczytu auta</translation>
    </message>
    <message>
        <source>Asks every control unit that answers for its codes, freeze frames, readiness and the VIN. Nothing is written to the car.</source>
        <translation>Pyta każdy odpowiadający sterownik o kody, ramki zamrożone, gotowość i VIN. Niczego nie zapisuje w aucie.</translation>
    </message>
    <message>
        <source>Read codes</source>
        <translation>Czytaj kody</translation>
    </message>
    <message>
        <source>All control units, airbag and body too (slower)</source>
        <translation>Wszystkie sterowniki, także poduszki i nadwozie (wolniej)</translation>
    </message>
    <message>
        <source>Watch live data</source>
        <translation>Dane bieżące</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Zrób raport</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>The scan is complete.</source>
        <translation>Skan jest pełny.</translation>
    </message>
    <message>
        <source>The scan ended early; what was read is kept.</source>
        <translation>Skan skończył się wcześniej; to, co odczytano, zostaje.</translation>
    </message>
</context>
<context>
    <name>ScanResults</name>
    <message>
        <source>Results of the scan</source>
        <translation>Wyniki skanu</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Asking {ecu}: {service}</source>
        <translation>Pytam {ecu}: {service}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Pełny</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Częściowy</translation>
    </message>
    <message>
        <source>The answers that came hold no codes. The coverage shows who was asked.</source>
        <translation>W odpowiedziach nie ma kodów. Pokrycie pokazuje, kogo pytano.</translation>
    </message>
    <message>
        <source>Codes are shown as soon as every unit was asked for them.</source>
        <translation>Kody pojawią się, gdy każdy sterownik zostanie o nie zapytany.</translation>
    </message>
    <message>
        <source>The answers so far hold no codes; the scan goes on.</source>
        <translation>Dotąd w odpowiedziach nie ma kodów; skan trwa.</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Postęp skanu</translation>
    </message>
    <message>
        <source>Reading the car</source>
        <translation>Czytam auto</translation>
    </message>
    <message>
        <source>ECU {index} of {count}</source>
        <translation>Sterownik {index} z {count}</translation>
    </message>
    <message>
        <source>Asking all units</source>
        <translation>Pytam wszystkie sterowniki</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>zostało {time}</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Co wysłano</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Unlocked: frames reach the car</source>
        <translation>Odblokowane: ramki idą do auta</translation>
    </message>
    <message>
        <source>Locked: nothing is sent</source>
        <translation>Zablokowane: nic nie idzie</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Zablokowano.</translation>
    </message>
    <message>
        <source>Locked: the bus was closed.</source>
        <translation>Zablokowano: zamknięto magistralę.</translation>
    </message>
    <message>
        <source>Locked: the adapter is gone.</source>
        <translation>Zablokowano: adapter zniknął.</translation>
    </message>
    <message>
        <source>Locked: nothing was sent for ten minutes.</source>
        <translation>Zablokowano: przez dziesięć minut nic nie wysłano.</translation>
    </message>
    <message>
        <source>Frames that you send reach every control unit: they can move actuators, set faults or stop the engine. Send only while the car stands and nobody works on it.</source>
        <translation>Wysłane ramki trafiają do każdego sterownika: mogą poruszyć elementy wykonawcze, zapisać usterki albo zgasić silnik. Wysyłaj tylko, gdy auto stoi i nikt przy nim nie pracuje.</translation>
    </message>
    <message>
        <source>Open a bus first.</source>
        <translation>Najpierw otwórz magistralę.</translation>
    </message>
    <message>
        <source>Hold to unlock sending</source>
        <translation>Trzymaj: odblokuj</translation>
    </message>
    <message>
        <source>Hold for 1.5 s, or hold Enter. It locks again when you leave this page.</source>
        <translation>Trzymaj 1,5 s lub trzymaj Enter. Po wyjściu ze strony znów się zablokuje.</translation>
    </message>
    <message>
        <source>Id of the frame, hexadecimal</source>
        <translation>Id ramki, szesnastkowo</translation>
    </message>
    <message>
        <source>Data of the frame, hexadecimal</source>
        <translation>Dane ramki, szesnastkowo</translation>
    </message>
    <message>
        <source>Period in milliseconds</source>
        <translation>Okres w milisekundach</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Every (ms)</source>
        <translation>Co (ms)</translation>
    </message>
    <message>
        <source>Send once</source>
        <translation>Wyślij raz</translation>
    </message>
    <message>
        <source>Send repeatedly</source>
        <translation>Wysyłaj cyklicznie</translation>
    </message>
    <message>
        <source>Replay what is shown</source>
        <translation>Odtwórz to, co widać</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Prędkość odtwarzania</translation>
    </message>
    <message>
        <source>{n} times the speed</source>
        <translation>{n} × prędkość</translation>
    </message>
    <message>
        <source>Stop all sending</source>
        <translation>Zatrzymaj wysyłanie</translation>
    </message>
    <message>
        <source>Lock sending</source>
        <translation>Zablokuj wysyłanie</translation>
    </message>
    <message>
        <source>No frames are shown: open a capture first.</source>
        <translation>Nie widać ramek: najpierw otwórz zapis.</translation>
    </message>
    <message numerus="yes">
        <source>replay of %n frames</source>
        <translation>
            <numerusform>odtwarzanie %n ramki</numerusform>
            <numerusform>odtwarzanie %n ramek</numerusform>
            <numerusform>odtwarzanie %n ramek</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop {title}: {sent}{whole} sent, at most {late} ms late</source>
        <translation>Zatrzymaj {title}: wysłano {sent}{whole}, opóźnienie do {late} ms</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Jednostki</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Wielkość wszystkiego</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>Tryb rękawic</translation>
    </message>
    <message>
        <source>Adapter offered first</source>
        <translation>Adapter proponowany pierwszy</translation>
    </message>
    <message>
        <source>Name of the workshop</source>
        <translation>Nazwa warsztatu</translation>
    </message>
    <message>
        <source>Address of the workshop</source>
        <translation>Adres warsztatu</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Mechanik</translation>
    </message>
    <message>
        <source>Logo on the report</source>
        <translation>Logo na raporcie</translation>
    </message>
    <message>
        <source>Space for recordings</source>
        <translation>Miejsce na nagrania</translation>
    </message>
    <message>
        <source>Age of recordings</source>
        <translation>Wiek nagrań</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language and looks</source>
        <translation>Język i wygląd</translation>
    </message>
    <message>
        <source>Workshop, as on the report</source>
        <translation>Warsztat, jak na raporcie</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptery</translation>
    </message>
    <message>
        <source>Recordings kept</source>
        <translation>Przechowywane nagrania</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Wybierz obraz…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Bez logo</translation>
    </message>
    <message>
        <source>The logo is printed on reports now.</source>
        <translation>Logo będzie na raportach.</translation>
    </message>
    <message>
        <source>{setting} kept</source>
        <translation>{setting}: zapisano</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Obrazy ({kinds})</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>No logo is printed any more.</source>
        <translation>Logo nie będzie już drukowane.</translation>
    </message>
</context>
<context>
    <name>SignalPanel</name>
    <message>
        <source>Signals</source>
        <translation>Sygnały</translation>
    </message>
    <message>
        <source>Load a DBC file</source>
        <translation>Wczytaj plik DBC</translation>
    </message>
    <message>
        <source>Search signals</source>
        <translation>Szukaj sygnałów</translation>
    </message>
    <message>
        <source>Signals of the databases</source>
        <translation>Sygnały z baz</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Czytam {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Usuń {name}</translation>
    </message>
    <message>
        <source>shown in Live data</source>
        <translation>widoczny w danych bieżących</translation>
    </message>
    <message>
        <source>not shown in Live data</source>
        <translation>niewidoczny w danych bieżących</translation>
    </message>
    <message>
        <source>Drop a DBC file here to give ids and bytes their names.</source>
        <translation>Upuść tu plik DBC, aby nadać nazwy id i bajtom.</translation>
    </message>
    <message numerus="yes">
        <source>%n signals are shown in Live data.</source>
        <translation>
            <numerusform>%n sygnał widać w danych bieżących.</numerusform>
            <numerusform>%n sygnały widać w danych bieżących.</numerusform>
            <numerusform>%n sygnałów widać w danych bieżących.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a signal to show it in Live data.</source>
        <translation>Zaznacz sygnał, aby pokazać go w danych bieżących.</translation>
    </message>
</context>
<context>
    <name>SignalPicker</name>
    <message>
        <source>Signals to watch</source>
        <translation>Sygnały do oglądania</translation>
    </message>
    <message>
        <source>Own signals…</source>
        <translation>Własne sygnały…</translation>
    </message>
    <message>
        <source>Search by name, unit, PID or control unit</source>
        <translation>Szukaj: nazwa, jednostka, PID, sterownik</translation>
    </message>
    <message>
        <source>Search signals</source>
        <translation>Szukaj sygnałów</translation>
    </message>
    <message>
        <source>Group of signals</source>
        <translation>Grupa sygnałów</translation>
    </message>
    <message>
        <source>Signals the car offers</source>
        <translation>Sygnały, które daje auto</translation>
    </message>
    <message>
        <source>Supported but not listed, their meaning not being public: {n}</source>
        <translation>Obsługiwane, lecz bez jawnego znaczenia, więc nie na liście: {n}</translation>
    </message>
    <message>
        <source>own formula</source>
        <translation>własna formuła</translation>
    </message>
    <message>
        <source>own request {request}</source>
        <translation>własne zapytanie {request}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrany</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niewybrany</translation>
    </message>
    <message>
        <source>{n} of {most} chosen</source>
        <translation>wybrano {n} z {most}</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nic nie wybrano</translation>
    </message>
</context>
<context>
    <name>SignalText</name>
    <message>
        <source>no reply</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>jeszcze bez wartości</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} temu</translation>
    </message>
    <message>
        <source>{rate}/s · {time} ms</source>
        <translation>{rate}/s · {time} ms</translation>
    </message>
    <message>
        <source>beyond its limit</source>
        <translation>poza limitem</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>ABS switched off</source>
        <translation>ABS wyłączony</translation>
    </message>
    <message>
        <source>Absolute evaporative system vapour pressure</source>
        <translation>Ciśnienie bezwzględne par paliwa</translation>
    </message>
    <message>
        <source>Absolute load</source>
        <translation>Obciążenie bezwzględne</translation>
    </message>
    <message>
        <source>Accelerator pedal position D</source>
        <translation>Położenie pedału gazu D</translation>
    </message>
    <message>
        <source>Accelerator pedal position E</source>
        <translation>Położenie pedału gazu E</translation>
    </message>
    <message>
        <source>Accelerator pedal position F</source>
        <translation>Położenie pedału gazu F</translation>
    </message>
    <message>
        <source>Actual EGR A</source>
        <translation>EGR rzeczywisty A</translation>
    </message>
    <message>
        <source>Actual EGR B</source>
        <translation>EGR rzeczywisty B</translation>
    </message>
    <message>
        <source>Actual boost pressure A</source>
        <translation>Ciśnienie doładowania rzeczywiste A</translation>
    </message>
    <message>
        <source>Actual boost pressure B</source>
        <translation>Ciśnienie doładowania rzeczywiste B</translation>
    </message>
    <message>
        <source>Actual engine torque</source>
        <translation>Moment silnika rzeczywisty</translation>
    </message>
    <message>
        <source>Actual gear (byte)</source>
        <translation>Bieg rzeczywisty (bajt)</translation>
    </message>
    <message>
        <source>Actual gear ratio</source>
        <translation>Przełożenie rzeczywiste</translation>
    </message>
    <message>
        <source>Actual injection control pressure A</source>
        <translation>Ciśnienie sterujące wtryskiem rzeczywiste A</translation>
    </message>
    <message>
        <source>Actual injection control pressure B</source>
        <translation>Ciśnienie sterujące wtryskiem rzeczywiste B</translation>
    </message>
    <message>
        <source>Actual intake air flow position A</source>
        <translation>Położenie klapy powietrza rzeczywiste A</translation>
    </message>
    <message>
        <source>Actual intake air flow position B</source>
        <translation>Położenie klapy powietrza rzeczywiste B</translation>
    </message>
    <message>
        <source>Actual throttle position A</source>
        <translation>Położenie przepustnicy rzeczywiste A</translation>
    </message>
    <message>
        <source>Actual throttle position B</source>
        <translation>Położenie przepustnicy rzeczywiste B</translation>
    </message>
    <message>
        <source>Actual variable geometry turbo position A</source>
        <translation>Położenie geometrii turbo rzeczywiste A</translation>
    </message>
    <message>
        <source>Actual variable geometry turbo position B</source>
        <translation>Położenie geometrii turbo rzeczywiste B</translation>
    </message>
    <message>
        <source>Actual wastegate position A</source>
        <translation>Położenie wastegate rzeczywiste A</translation>
    </message>
    <message>
        <source>Actual wastegate position B</source>
        <translation>Położenie wastegate rzeczywiste B</translation>
    </message>
    <message>
        <source>Alcohol in the fuel</source>
        <translation>Alkohol w paliwie</translation>
    </message>
    <message>
        <source>Ambient air temperature</source>
        <translation>Temperatura otoczenia</translation>
    </message>
    <message>
        <source>Automatic transmission in drive</source>
        <translation>Automat w trybie jazdy</translation>
    </message>
    <message>
        <source>Average demanded reagent consumption</source>
        <translation>Średnie żądane zużycie reagenta</translation>
    </message>
    <message>
        <source>Average distance between regenerations</source>
        <translation>Średni dystans między regeneracjami</translation>
    </message>
    <message>
        <source>Average reagent consumption</source>
        <translation>Średnie zużycie reagenta</translation>
    </message>
    <message>
        <source>Average time between regenerations</source>
        <translation>Średni czas między regeneracjami</translation>
    </message>
    <message>
        <source>Barometric pressure</source>
        <translation>Ciśnienie atmosferyczne</translation>
    </message>
    <message>
        <source>Calculated engine load</source>
        <translation>Obliczone obciążenie silnika</translation>
    </message>
    <message>
        <source>Catalyst temperature B1S1</source>
        <translation>Temperatura katalizatora B1S1</translation>
    </message>
    <message>
        <source>Catalyst temperature B1S2</source>
        <translation>Temperatura katalizatora B1S2</translation>
    </message>
    <message>
        <source>Catalyst temperature B2S1</source>
        <translation>Temperatura katalizatora B2S1</translation>
    </message>
    <message>
        <source>Catalyst temperature B2S2</source>
        <translation>Temperatura katalizatora B2S2</translation>
    </message>
    <message>
        <source>Charge air temperature B1S1</source>
        <translation>Temperatura powietrza doładowanego B1S1</translation>
    </message>
    <message>
        <source>Charge air temperature B1S2</source>
        <translation>Temperatura powietrza doładowanego B1S2</translation>
    </message>
    <message>
        <source>Charge air temperature B2S1</source>
        <translation>Temperatura powietrza doładowanego B2S1</translation>
    </message>
    <message>
        <source>Charge air temperature B2S2</source>
        <translation>Temperatura powietrza doładowanego B2S2</translation>
    </message>
    <message>
        <source>Code that stored the freeze frame</source>
        <translation>Kod, który zapisał ramkę zamrożoną</translation>
    </message>
    <message>
        <source>Commanded EGR</source>
        <translation>EGR zadany</translation>
    </message>
    <message>
        <source>Commanded EGR A</source>
        <translation>EGR zadany A</translation>
    </message>
    <message>
        <source>Commanded EGR B</source>
        <translation>EGR zadany B</translation>
    </message>
    <message>
        <source>Commanded boost pressure A</source>
        <translation>Ciśnienie doładowania zadane A</translation>
    </message>
    <message>
        <source>Commanded boost pressure B</source>
        <translation>Ciśnienie doładowania zadane B</translation>
    </message>
    <message>
        <source>Commanded dosing</source>
        <translation>Dozowanie zadane</translation>
    </message>
    <message>
        <source>Commanded evaporative purge</source>
        <translation>Zadane płukanie par paliwa</translation>
    </message>
    <message>
        <source>Commanded fuel rail A pressure</source>
        <translation>Ciśnienie w szynie A zadane</translation>
    </message>
    <message>
        <source>Commanded fuel rail B pressure</source>
        <translation>Ciśnienie w szynie B zadane</translation>
    </message>
    <message>
        <source>Commanded injection control pressure A</source>
        <translation>Ciśnienie sterujące wtryskiem zadane A</translation>
    </message>
    <message>
        <source>Commanded injection control pressure B</source>
        <translation>Ciśnienie sterujące wtryskiem zadane B</translation>
    </message>
    <message>
        <source>Commanded intake air flow position A</source>
        <translation>Położenie klapy powietrza zadane A</translation>
    </message>
    <message>
        <source>Commanded intake air flow position B</source>
        <translation>Położenie klapy powietrza zadane B</translation>
    </message>
    <message>
        <source>Commanded lambda</source>
        <translation>Lambda zadana</translation>
    </message>
    <message>
        <source>Commanded secondary air status</source>
        <translation>Stan powietrza wtórnego zadany</translation>
    </message>
    <message>
        <source>Commanded throttle actuator</source>
        <translation>Przepustnica zadana</translation>
    </message>
    <message>
        <source>Commanded throttle position A</source>
        <translation>Położenie przepustnicy zadane A</translation>
    </message>
    <message>
        <source>Commanded throttle position B</source>
        <translation>Położenie przepustnicy zadane B</translation>
    </message>
    <message>
        <source>Commanded variable geometry turbo position A</source>
        <translation>Położenie geometrii turbo zadane A</translation>
    </message>
    <message>
        <source>Commanded variable geometry turbo position B</source>
        <translation>Położenie geometrii turbo zadane B</translation>
    </message>
    <message>
        <source>Commanded wastegate position A</source>
        <translation>Położenie wastegate zadane A</translation>
    </message>
    <message>
        <source>Commanded wastegate position B</source>
        <translation>Położenie wastegate zadane B</translation>
    </message>
    <message>
        <source>Control module voltage</source>
        <translation>Napięcie sterownika</translation>
    </message>
    <message>
        <source>Corrected NOx concentration B1S1</source>
        <translation>Stężenie NOx skorygowane B1S1</translation>
    </message>
    <message>
        <source>Corrected NOx concentration B1S2</source>
        <translation>Stężenie NOx skorygowane B1S2</translation>
    </message>
    <message>
        <source>Corrected NOx concentration B2S1</source>
        <translation>Stężenie NOx skorygowane B2S1</translation>
    </message>
    <message>
        <source>Corrected NOx concentration B2S2</source>
        <translation>Stężenie NOx skorygowane B2S2</translation>
    </message>
    <message>
        <source>Cumulative hours with the lamp on</source>
        <translation>Godziny z kontrolką łącznie</translation>
    </message>
    <message>
        <source>Cylinder fuel rate</source>
        <translation>Dawka paliwa na cylinder</translation>
    </message>
    <message>
        <source>Diesel exhaust fluid sensor (bytes)</source>
        <translation>Czujnik AdBlue (bajty)</translation>
    </message>
    <message>
        <source>Distance in the current 10,000 km block</source>
        <translation>Dystans w bieżącym bloku 10 000 km</translation>
    </message>
    <message>
        <source>Distance since codes were cleared</source>
        <translation>Dystans od kasowania kodów</translation>
    </message>
    <message>
        <source>Distance travelled with the lamp on</source>
        <translation>Dystans z kontrolką</translation>
    </message>
    <message>
        <source>Distance with inducement, 10,000 to 20,000 km block</source>
        <translation>Dystans z ograniczeniem, blok 10 000–20 000 km</translation>
    </message>
    <message>
        <source>Distance with inducement, 20,000 to 30,000 km block</source>
        <translation>Dystans z ograniczeniem, blok 20 000–30 000 km</translation>
    </message>
    <message>
        <source>Distance with inducement, 30,000 to 40,000 km block</source>
        <translation>Dystans z ograniczeniem, blok 30 000–40 000 km</translation>
    </message>
    <message>
        <source>Distance with inducement, current 10,000 km block</source>
        <translation>Dystans z ograniczeniem, bieżący blok 10 000 km</translation>
    </message>
    <message>
        <source>Driver&apos;s demand engine torque</source>
        <translation>Moment żądany przez kierowcę</translation>
    </message>
    <message>
        <source>Driving conditions (bytes)</source>
        <translation>Warunki jazdy (bajty)</translation>
    </message>
    <message>
        <source>EGR A error</source>
        <translation>Błąd EGR A</translation>
    </message>
    <message>
        <source>EGR B error</source>
        <translation>Błąd EGR B</translation>
    </message>
    <message>
        <source>EGR error</source>
        <translation>Błąd EGR</translation>
    </message>
    <message>
        <source>EGR temperature B1S1</source>
        <translation>Temperatura EGR B1S1</translation>
    </message>
    <message>
        <source>EGR temperature B1S1, wide</source>
        <translation>Temperatura EGR B1S1, szeroki zakres</translation>
    </message>
    <message>
        <source>EGR temperature B1S2</source>
        <translation>Temperatura EGR B1S2</translation>
    </message>
    <message>
        <source>EGR temperature B1S2, wide</source>
        <translation>Temperatura EGR B1S2, szeroki zakres</translation>
    </message>
    <message>
        <source>EGR temperature B2S1</source>
        <translation>Temperatura EGR B2S1</translation>
    </message>
    <message>
        <source>EGR temperature B2S1, wide</source>
        <translation>Temperatura EGR B2S1, szeroki zakres</translation>
    </message>
    <message>
        <source>EGR temperature B2S2</source>
        <translation>Temperatura EGR B2S2</translation>
    </message>
    <message>
        <source>EGR temperature B2S2, wide</source>
        <translation>Temperatura EGR B2S2, szeroki zakres</translation>
    </message>
    <message>
        <source>Emission control device 1, timer 1</source>
        <translation>Układ redukcji emisji 1, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 1, timer 2</source>
        <translation>Układ redukcji emisji 1, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 10, timer 1</source>
        <translation>Układ redukcji emisji 10, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 10, timer 2</source>
        <translation>Układ redukcji emisji 10, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 11, timer 1</source>
        <translation>Układ redukcji emisji 11, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 11, timer 2</source>
        <translation>Układ redukcji emisji 11, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 12, timer 1</source>
        <translation>Układ redukcji emisji 12, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 12, timer 2</source>
        <translation>Układ redukcji emisji 12, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 13, timer 1</source>
        <translation>Układ redukcji emisji 13, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 13, timer 2</source>
        <translation>Układ redukcji emisji 13, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 14, timer 1</source>
        <translation>Układ redukcji emisji 14, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 14, timer 2</source>
        <translation>Układ redukcji emisji 14, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 15, timer 1</source>
        <translation>Układ redukcji emisji 15, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 15, timer 2</source>
        <translation>Układ redukcji emisji 15, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 16, timer 1</source>
        <translation>Układ redukcji emisji 16, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 16, timer 2</source>
        <translation>Układ redukcji emisji 16, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 17, timer 1</source>
        <translation>Układ redukcji emisji 17, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 17, timer 2</source>
        <translation>Układ redukcji emisji 17, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 18, timer 1</source>
        <translation>Układ redukcji emisji 18, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 18, timer 2</source>
        <translation>Układ redukcji emisji 18, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 19, timer 1</source>
        <translation>Układ redukcji emisji 19, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 19, timer 2</source>
        <translation>Układ redukcji emisji 19, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 2, timer 1</source>
        <translation>Układ redukcji emisji 2, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 2, timer 2</source>
        <translation>Układ redukcji emisji 2, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 20, timer 1</source>
        <translation>Układ redukcji emisji 20, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 20, timer 2</source>
        <translation>Układ redukcji emisji 20, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 3, timer 1</source>
        <translation>Układ redukcji emisji 3, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 3, timer 2</source>
        <translation>Układ redukcji emisji 3, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 4, timer 1</source>
        <translation>Układ redukcji emisji 4, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 4, timer 2</source>
        <translation>Układ redukcji emisji 4, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 5, timer 1</source>
        <translation>Układ redukcji emisji 5, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 5, timer 2</source>
        <translation>Układ redukcji emisji 5, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 6, timer 1</source>
        <translation>Układ redukcji emisji 6, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 6, timer 2</source>
        <translation>Układ redukcji emisji 6, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 7, timer 1</source>
        <translation>Układ redukcji emisji 7, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 7, timer 2</source>
        <translation>Układ redukcji emisji 7, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 8, timer 1</source>
        <translation>Układ redukcji emisji 8, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 8, timer 2</source>
        <translation>Układ redukcji emisji 8, licznik 2</translation>
    </message>
    <message>
        <source>Emission control device 9, timer 1</source>
        <translation>Układ redukcji emisji 9, licznik 1</translation>
    </message>
    <message>
        <source>Emission control device 9, timer 2</source>
        <translation>Układ redukcji emisji 9, licznik 2</translation>
    </message>
    <message>
        <source>Emission requirements</source>
        <translation>Wymagania emisyjne</translation>
    </message>
    <message>
        <source>Engine coolant temperature</source>
        <translation>Temperatura płynu chłodzącego</translation>
    </message>
    <message>
        <source>Engine coolant temperature 1</source>
        <translation>Temperatura płynu chłodzącego 1</translation>
    </message>
    <message>
        <source>Engine coolant temperature 2</source>
        <translation>Temperatura płynu chłodzącego 2</translation>
    </message>
    <message>
        <source>Engine exhaust flow</source>
        <translation>Przepływ spalin</translation>
    </message>
    <message>
        <source>Engine friction torque</source>
        <translation>Moment tarcia silnika</translation>
    </message>
    <message>
        <source>Engine fuel rate</source>
        <translation>Zużycie paliwa silnika</translation>
    </message>
    <message>
        <source>Engine hours with the lamp on</source>
        <translation>Godziny silnika z kontrolką</translation>
    </message>
    <message>
        <source>Engine idle and stop request (bytes)</source>
        <translation>Żądanie biegu jałowego i zatrzymania (bajty)</translation>
    </message>
    <message>
        <source>Engine idle request</source>
        <translation>Żądanie biegu jałowego</translation>
    </message>
    <message>
        <source>Engine oil temperature</source>
        <translation>Temperatura oleju silnika</translation>
    </message>
    <message>
        <source>Engine reference torque</source>
        <translation>Moment odniesienia silnika</translation>
    </message>
    <message>
        <source>Engine run time since codes were cleared</source>
        <translation>Czas pracy od kasowania kodów</translation>
    </message>
    <message>
        <source>Engine run time with the lamp on</source>
        <translation>Czas pracy z kontrolką</translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation>Obroty silnika</translation>
    </message>
    <message>
        <source>Engine stop request</source>
        <translation>Żądanie zatrzymania silnika</translation>
    </message>
    <message>
        <source>Engine torque at point 1</source>
        <translation>Moment silnika w punkcie 1</translation>
    </message>
    <message>
        <source>Engine torque at point 2</source>
        <translation>Moment silnika w punkcie 2</translation>
    </message>
    <message>
        <source>Engine torque at point 3</source>
        <translation>Moment silnika w punkcie 3</translation>
    </message>
    <message>
        <source>Engine torque at point 4</source>
        <translation>Moment silnika w punkcie 4</translation>
    </message>
    <message>
        <source>Engine torque at point 5</source>
        <translation>Moment silnika w punkcie 5</translation>
    </message>
    <message>
        <source>Evaporative system vapour pressure</source>
        <translation>Ciśnienie par paliwa</translation>
    </message>
    <message>
        <source>Evaporative system vapour pressure (wide)</source>
        <translation>Ciśnienie par paliwa (szeroki zakres)</translation>
    </message>
    <message>
        <source>Evaporative system vapour pressures (bytes)</source>
        <translation>Ciśnienia par paliwa (bajty)</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S1</source>
        <translation>Temperatura spalin B1S1</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S2</source>
        <translation>Temperatura spalin B1S2</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S3</source>
        <translation>Temperatura spalin B1S3</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S4</source>
        <translation>Temperatura spalin B1S4</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S5</source>
        <translation>Temperatura spalin B1S5</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S6</source>
        <translation>Temperatura spalin B1S6</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S7</source>
        <translation>Temperatura spalin B1S7</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S8</source>
        <translation>Temperatura spalin B1S8</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S1</source>
        <translation>Temperatura spalin B2S1</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S2</source>
        <translation>Temperatura spalin B2S2</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S3</source>
        <translation>Temperatura spalin B2S3</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S4</source>
        <translation>Temperatura spalin B2S4</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S5</source>
        <translation>Temperatura spalin B2S5</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S6</source>
        <translation>Temperatura spalin B2S6</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S7</source>
        <translation>Temperatura spalin B2S7</translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S8</source>
        <translation>Temperatura spalin B2S8</translation>
    </message>
    <message>
        <source>Exhaust pressure B1</source>
        <translation>Ciśnienie spalin B1</translation>
    </message>
    <message>
        <source>Exhaust pressure B2</source>
        <translation>Ciśnienie spalin B2</translation>
    </message>
    <message>
        <source>Filter regeneration</source>
        <translation>Regeneracja filtra</translation>
    </message>
    <message>
        <source>Filter regeneration trigger</source>
        <translation>Przyczyna regeneracji filtra</translation>
    </message>
    <message>
        <source>Filter regeneration type</source>
        <translation>Rodzaj regeneracji filtra</translation>
    </message>
    <message>
        <source>Fuel balance control 1 in closed loop</source>
        <translation>Równoważenie paliwa 1 w pętli zamkniętej</translation>
    </message>
    <message>
        <source>Fuel balance control 2 in closed loop</source>
        <translation>Równoważenie paliwa 2 w pętli zamkniętej</translation>
    </message>
    <message>
        <source>Fuel in use</source>
        <translation>Używane paliwo</translation>
    </message>
    <message>
        <source>Fuel injection timing</source>
        <translation>Kąt początku wtrysku</translation>
    </message>
    <message>
        <source>Fuel pressure (gauge)</source>
        <translation>Ciśnienie paliwa (względne)</translation>
    </message>
    <message>
        <source>Fuel pressure control 1 in closed loop</source>
        <translation>Regulacja ciśnienia paliwa 1 w pętli zamkniętej</translation>
    </message>
    <message>
        <source>Fuel pressure control 2 in closed loop</source>
        <translation>Regulacja ciśnienia paliwa 2 w pętli zamkniętej</translation>
    </message>
    <message>
        <source>Fuel rail A pressure</source>
        <translation>Ciśnienie w szynie A</translation>
    </message>
    <message>
        <source>Fuel rail A temperature</source>
        <translation>Temperatura w szynie A</translation>
    </message>
    <message>
        <source>Fuel rail B pressure</source>
        <translation>Ciśnienie w szynie B</translation>
    </message>
    <message>
        <source>Fuel rail B temperature</source>
        <translation>Temperatura w szynie B</translation>
    </message>
    <message>
        <source>Fuel rail pressure (absolute)</source>
        <translation>Ciśnienie w szynie (bezwzględne)</translation>
    </message>
    <message>
        <source>Fuel rail pressure (gauge)</source>
        <translation>Ciśnienie w szynie (względne)</translation>
    </message>
    <message>
        <source>Fuel rail pressure relative to manifold vacuum</source>
        <translation>Ciśnienie w szynie względem kolektora</translation>
    </message>
    <message>
        <source>Fuel system 1 status</source>
        <translation>Stan układu paliwowego 1</translation>
    </message>
    <message>
        <source>Fuel system 2 status</source>
        <translation>Stan układu paliwowego 2</translation>
    </message>
    <message>
        <source>Fuel system A use, bank 1</source>
        <translation>Użycie układu paliwowego A, rząd 1</translation>
    </message>
    <message>
        <source>Fuel system A use, bank 2</source>
        <translation>Użycie układu paliwowego A, rząd 2</translation>
    </message>
    <message>
        <source>Fuel system A use, bank 3</source>
        <translation>Użycie układu paliwowego A, rząd 3</translation>
    </message>
    <message>
        <source>Fuel system A use, bank 4</source>
        <translation>Użycie układu paliwowego A, rząd 4</translation>
    </message>
    <message>
        <source>Fuel system B use, bank 1</source>
        <translation>Użycie układu paliwowego B, rząd 1</translation>
    </message>
    <message>
        <source>Fuel system B use, bank 2</source>
        <translation>Użycie układu paliwowego B, rząd 2</translation>
    </message>
    <message>
        <source>Fuel system B use, bank 3</source>
        <translation>Użycie układu paliwowego B, rząd 3</translation>
    </message>
    <message>
        <source>Fuel system B use, bank 4</source>
        <translation>Użycie układu paliwowego B, rząd 4</translation>
    </message>
    <message>
        <source>Fuel tank level</source>
        <translation>Poziom paliwa</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B1S1</source>
        <translation>Korekta paliwa sondy B1S1</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B1S2</source>
        <translation>Korekta paliwa sondy B1S2</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B1S3, or B2S1 where PID 1D is supported</source>
        <translation>Korekta paliwa sondy B1S3 (z PID 1D: B2S1)</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B1S4, or B2S2 where PID 1D is supported</source>
        <translation>Korekta paliwa sondy B1S4 (z PID 1D: B2S2)</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B2S1, or B3S1 where PID 1D is supported</source>
        <translation>Korekta paliwa sondy B2S1 (z PID 1D: B3S1)</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B2S2, or B3S2 where PID 1D is supported</source>
        <translation>Korekta paliwa sondy B2S2 (z PID 1D: B3S2)</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B2S3, or B4S1 where PID 1D is supported</source>
        <translation>Korekta paliwa sondy B2S3 (z PID 1D: B4S1)</translation>
    </message>
    <message>
        <source>Fuel trim of sensor B2S4, or B4S2 where PID 1D is supported</source>
        <translation>Korekta paliwa sondy B2S4 (z PID 1D: B4S2)</translation>
    </message>
    <message>
        <source>Glow plug lamp</source>
        <translation>Kontrolka świec żarowych</translation>
    </message>
    <message>
        <source>Highest class B1 counter</source>
        <translation>Najwyższy licznik klasy B1</translation>
    </message>
    <message>
        <source>Hybrid battery charge</source>
        <translation>Naładowanie akumulatora hybrydy</translation>
    </message>
    <message>
        <source>Hybrid battery current</source>
        <translation>Prąd akumulatora hybrydy</translation>
    </message>
    <message>
        <source>Hybrid battery voltage</source>
        <translation>Napięcie akumulatora hybrydy</translation>
    </message>
    <message>
        <source>Hybrid charging state</source>
        <translation>Stan ładowania hybrydy</translation>
    </message>
    <message>
        <source>Hybrid charging state (enhanced)</source>
        <translation>Stan ładowania hybrydy (rozszerzony)</translation>
    </message>
    <message>
        <source>Ignition timing advance, cylinder 1</source>
        <translation>Wyprzedzenie zapłonu, cylinder 1</translation>
    </message>
    <message>
        <source>Injection quantity control 1 in closed loop</source>
        <translation>Regulacja dawki 1 w pętli zamkniętej</translation>
    </message>
    <message>
        <source>Injection quantity control 2 in closed loop</source>
        <translation>Regulacja dawki 2 w pętli zamkniętej</translation>
    </message>
    <message>
        <source>Injection timing control 1 in closed loop</source>
        <translation>Regulacja kąta wtrysku 1 w pętli zamkniętej</translation>
    </message>
    <message>
        <source>Injection timing control 2 in closed loop</source>
        <translation>Regulacja kąta wtrysku 2 w pętli zamkniętej</translation>
    </message>
    <message>
        <source>Intake air temperature</source>
        <translation>Temperatura powietrza dolotowego</translation>
    </message>
    <message>
        <source>Intake air temperature B1S1</source>
        <translation>Temperatura powietrza dolotowego B1S1</translation>
    </message>
    <message>
        <source>Intake air temperature B1S2</source>
        <translation>Temperatura powietrza dolotowego B1S2</translation>
    </message>
    <message>
        <source>Intake air temperature B1S3</source>
        <translation>Temperatura powietrza dolotowego B1S3</translation>
    </message>
    <message>
        <source>Intake air temperature B2S1</source>
        <translation>Temperatura powietrza dolotowego B2S1</translation>
    </message>
    <message>
        <source>Intake air temperature B2S2</source>
        <translation>Temperatura powietrza dolotowego B2S2</translation>
    </message>
    <message>
        <source>Intake air temperature B2S3</source>
        <translation>Temperatura powietrza dolotowego B2S3</translation>
    </message>
    <message>
        <source>Intake manifold absolute pressure</source>
        <translation>Ciśnienie bezwzględne w kolektorze</translation>
    </message>
    <message>
        <source>Intake manifold absolute pressure A</source>
        <translation>Ciśnienie bezwzględne w kolektorze A</translation>
    </message>
    <message>
        <source>Intake manifold absolute pressure B</source>
        <translation>Ciśnienie bezwzględne w kolektorze B</translation>
    </message>
    <message>
        <source>Kind of ignition</source>
        <translation>Rodzaj zapłonu</translation>
    </message>
    <message>
        <source>Lambda B1S1 (wide)</source>
        <translation>Lambda B1S1 (szeroki zakres)</translation>
    </message>
    <message>
        <source>Lambda B1S2 (wide)</source>
        <translation>Lambda B1S2 (szeroki zakres)</translation>
    </message>
    <message>
        <source>Lambda B1S3 (wide)</source>
        <translation>Lambda B1S3 (szeroki zakres)</translation>
    </message>
    <message>
        <source>Lambda B1S4 (wide)</source>
        <translation>Lambda B1S4 (szeroki zakres)</translation>
    </message>
    <message>
        <source>Lambda B2S1 (wide)</source>
        <translation>Lambda B2S1 (szeroki zakres)</translation>
    </message>
    <message>
        <source>Lambda B2S2 (wide)</source>
        <translation>Lambda B2S2 (szeroki zakres)</translation>
    </message>
    <message>
        <source>Lambda B2S3 (wide)</source>
        <translation>Lambda B2S3 (szeroki zakres)</translation>
    </message>
    <message>
        <source>Lambda B2S4 (wide)</source>
        <translation>Lambda B2S4 (szeroki zakres)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S1 (current type)</source>
        <translation>Lambda sondy B1S1 (prądowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S1 (voltage type)</source>
        <translation>Lambda sondy B1S1 (napięciowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S2 (current type)</source>
        <translation>Lambda sondy B1S2 (prądowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S2 (voltage type)</source>
        <translation>Lambda sondy B1S2 (napięciowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S3, or B2S1 where PID 1D is supported (current type)</source>
        <translation>Lambda sondy B1S3 (z PID 1D: B2S1) (prądowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S3, or B2S1 where PID 1D is supported (voltage type)</source>
        <translation>Lambda sondy B1S3 (z PID 1D: B2S1) (napięciowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S4, or B2S2 where PID 1D is supported (current type)</source>
        <translation>Lambda sondy B1S4 (z PID 1D: B2S2) (prądowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B1S4, or B2S2 where PID 1D is supported (voltage type)</source>
        <translation>Lambda sondy B1S4 (z PID 1D: B2S2) (napięciowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S1, or B3S1 where PID 1D is supported (current type)</source>
        <translation>Lambda sondy B2S1 (z PID 1D: B3S1) (prądowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S1, or B3S1 where PID 1D is supported (voltage type)</source>
        <translation>Lambda sondy B2S1 (z PID 1D: B3S1) (napięciowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S2, or B3S2 where PID 1D is supported (current type)</source>
        <translation>Lambda sondy B2S2 (z PID 1D: B3S2) (prądowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S2, or B3S2 where PID 1D is supported (voltage type)</source>
        <translation>Lambda sondy B2S2 (z PID 1D: B3S2) (napięciowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S3, or B4S1 where PID 1D is supported (current type)</source>
        <translation>Lambda sondy B2S3 (z PID 1D: B4S1) (prądowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S3, or B4S1 where PID 1D is supported (voltage type)</source>
        <translation>Lambda sondy B2S3 (z PID 1D: B4S1) (napięciowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S4, or B4S2 where PID 1D is supported (current type)</source>
        <translation>Lambda sondy B2S4 (z PID 1D: B4S2) (prądowa)</translation>
    </message>
    <message>
        <source>Lambda of sensor B2S4, or B4S2 where PID 1D is supported (voltage type)</source>
        <translation>Lambda sondy B2S4 (z PID 1D: B4S2) (napięciowa)</translation>
    </message>
    <message>
        <source>Long term fuel trim, bank 1</source>
        <translation>Długoterminowa korekta paliwa, rząd 1</translation>
    </message>
    <message>
        <source>Long term fuel trim, bank 2</source>
        <translation>Długoterminowa korekta paliwa, rząd 2</translation>
    </message>
    <message>
        <source>Long term fuel trim, bank 3</source>
        <translation>Długoterminowa korekta paliwa, rząd 3</translation>
    </message>
    <message>
        <source>Long term fuel trim, bank 4</source>
        <translation>Długoterminowa korekta paliwa, rząd 4</translation>
    </message>
    <message>
        <source>Long term trim of the rear sensor, bank 1</source>
        <translation>Długoterminowa korekta sondy tylnej, rząd 1</translation>
    </message>
    <message>
        <source>Long term trim of the rear sensor, bank 2</source>
        <translation>Długoterminowa korekta sondy tylnej, rząd 2</translation>
    </message>
    <message>
        <source>Long term trim of the rear sensor, bank 3</source>
        <translation>Długoterminowa korekta sondy tylnej, rząd 3</translation>
    </message>
    <message>
        <source>Long term trim of the rear sensor, bank 4</source>
        <translation>Długoterminowa korekta sondy tylnej, rząd 4</translation>
    </message>
    <message>
        <source>Malfunction indicator lamp</source>
        <translation>Kontrolka MIL</translation>
    </message>
    <message>
        <source>Manifold surface temperature</source>
        <translation>Temperatura powierzchni kolektora</translation>
    </message>
    <message>
        <source>Manual transmission in gear</source>
        <translation>Skrzynia ręczna na biegu</translation>
    </message>
    <message>
        <source>Mass air flow</source>
        <translation>Przepływ powietrza</translation>
    </message>
    <message>
        <source>Mass air flow A</source>
        <translation>Przepływ powietrza A</translation>
    </message>
    <message>
        <source>Mass air flow B</source>
        <translation>Przepływ powietrza B</translation>
    </message>
    <message>
        <source>Maximum of lambda</source>
        <translation>Maksimum lambdy</translation>
    </message>
    <message>
        <source>Maximum of manifold pressure</source>
        <translation>Maksimum ciśnienia w kolektorze</translation>
    </message>
    <message>
        <source>Maximum of mass air flow</source>
        <translation>Maksimum przepływu powietrza</translation>
    </message>
    <message>
        <source>Maximum of oxygen sensor current</source>
        <translation>Maksimum prądu sondy lambda</translation>
    </message>
    <message>
        <source>Maximum of oxygen sensor voltage</source>
        <translation>Maksimum napięcia sondy lambda</translation>
    </message>
    <message>
        <source>NOx NTE control area</source>
        <translation>Obszar kontrolny NOx NTE</translation>
    </message>
    <message>
        <source>NOx adsorber desulphurisation</source>
        <translation>Odsiarczanie adsorbera NOx</translation>
    </message>
    <message>
        <source>NOx adsorber regeneration</source>
        <translation>Regeneracja adsorbera NOx</translation>
    </message>
    <message>
        <source>NOx concentration B1S1</source>
        <translation>Stężenie NOx B1S1</translation>
    </message>
    <message>
        <source>NOx concentration B1S2</source>
        <translation>Stężenie NOx B1S2</translation>
    </message>
    <message>
        <source>NOx concentration B2S1</source>
        <translation>Stężenie NOx B2S1</translation>
    </message>
    <message>
        <source>NOx concentration B2S2</source>
        <translation>Stężenie NOx B2S2</translation>
    </message>
    <message>
        <source>NOx warning and inducement (bytes)</source>
        <translation>Ostrzeżenie NOx i ograniczenie (bajty)</translation>
    </message>
    <message>
        <source>Number of emission-related codes</source>
        <translation>Liczba kodów emisyjnych</translation>
    </message>
    <message>
        <source>OBD requirements</source>
        <translation>Norma OBD</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Oxygen concentration B1S1</source>
        <translation>Stężenie tlenu B1S1</translation>
    </message>
    <message>
        <source>Oxygen concentration B1S2</source>
        <translation>Stężenie tlenu B1S2</translation>
    </message>
    <message>
        <source>Oxygen concentration B1S3</source>
        <translation>Stężenie tlenu B1S3</translation>
    </message>
    <message>
        <source>Oxygen concentration B1S4</source>
        <translation>Stężenie tlenu B1S4</translation>
    </message>
    <message>
        <source>Oxygen concentration B2S1</source>
        <translation>Stężenie tlenu B2S1</translation>
    </message>
    <message>
        <source>Oxygen concentration B2S2</source>
        <translation>Stężenie tlenu B2S2</translation>
    </message>
    <message>
        <source>Oxygen concentration B2S3</source>
        <translation>Stężenie tlenu B2S3</translation>
    </message>
    <message>
        <source>Oxygen concentration B2S4</source>
        <translation>Stężenie tlenu B2S4</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B1S1</source>
        <translation>Napięcie sondy lambda B1S1</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B1S2</source>
        <translation>Napięcie sondy lambda B1S2</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B1S3, or B2S1 where PID 1D is supported</source>
        <translation>Napięcie sondy lambda B1S3 (z PID 1D: B2S1)</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B1S4, or B2S2 where PID 1D is supported</source>
        <translation>Napięcie sondy lambda B1S4 (z PID 1D: B2S2)</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B2S1, or B3S1 where PID 1D is supported</source>
        <translation>Napięcie sondy lambda B2S1 (z PID 1D: B3S1)</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B2S2, or B3S2 where PID 1D is supported</source>
        <translation>Napięcie sondy lambda B2S2 (z PID 1D: B3S2)</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B2S3, or B4S1 where PID 1D is supported</source>
        <translation>Napięcie sondy lambda B2S3 (z PID 1D: B4S1)</translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B2S4, or B4S2 where PID 1D is supported</source>
        <translation>Napięcie sondy lambda B2S4 (z PID 1D: B4S2)</translation>
    </message>
    <message>
        <source>Oxygen sensors present</source>
        <translation>Obecne sondy lambda</translation>
    </message>
    <message>
        <source>PM NTE control area</source>
        <translation>Obszar kontrolny PM NTE</translation>
    </message>
    <message>
        <source>Particulate filter bank 1 inlet pressure</source>
        <translation>Ciśnienie na wlocie filtra cząstek, rząd 1</translation>
    </message>
    <message>
        <source>Particulate filter bank 1 inlet temperature</source>
        <translation>Temperatura na wlocie filtra cząstek, rząd 1</translation>
    </message>
    <message>
        <source>Particulate filter bank 1 outlet pressure</source>
        <translation>Ciśnienie na wylocie filtra cząstek, rząd 1</translation>
    </message>
    <message>
        <source>Particulate filter bank 1 outlet temperature</source>
        <translation>Temperatura na wylocie filtra cząstek, rząd 1</translation>
    </message>
    <message>
        <source>Particulate filter bank 1 pressure difference</source>
        <translation>Różnica ciśnień filtra cząstek, rząd 1</translation>
    </message>
    <message>
        <source>Particulate filter bank 2 inlet pressure</source>
        <translation>Ciśnienie na wlocie filtra cząstek, rząd 2</translation>
    </message>
    <message>
        <source>Particulate filter bank 2 inlet temperature</source>
        <translation>Temperatura na wlocie filtra cząstek, rząd 2</translation>
    </message>
    <message>
        <source>Particulate filter bank 2 outlet pressure</source>
        <translation>Ciśnienie na wylocie filtra cząstek, rząd 2</translation>
    </message>
    <message>
        <source>Particulate filter bank 2 outlet temperature</source>
        <translation>Temperatura na wylocie filtra cząstek, rząd 2</translation>
    </message>
    <message>
        <source>Particulate filter bank 2 pressure difference</source>
        <translation>Różnica ciśnień filtra cząstek, rząd 2</translation>
    </message>
    <message>
        <source>Particulate mass concentration B1</source>
        <translation>Stężenie masy cząstek B1</translation>
    </message>
    <message>
        <source>Particulate mass concentration B2</source>
        <translation>Stężenie masy cząstek B2</translation>
    </message>
    <message>
        <source>Particulate matter sensor output (bytes)</source>
        <translation>Czujnik cząstek (bajty)</translation>
    </message>
    <message>
        <source>Power take-off active</source>
        <translation>Przystawka mocy aktywna</translation>
    </message>
    <message>
        <source>Reagent tank level</source>
        <translation>Poziom reagenta</translation>
    </message>
    <message>
        <source>Reagent used in this driving cycle (bytes)</source>
        <translation>Reagent zużyty w tym cyklu (bajty)</translation>
    </message>
    <message>
        <source>Recommended gear</source>
        <translation>Zalecany bieg</translation>
    </message>
    <message>
        <source>Relative accelerator pedal position</source>
        <translation>Względne położenie pedału gazu</translation>
    </message>
    <message>
        <source>Relative throttle position</source>
        <translation>Względne położenie przepustnicy</translation>
    </message>
    <message>
        <source>Run time with NOx warning</source>
        <translation>Czas pracy z ostrzeżeniem NOx</translation>
    </message>
    <message>
        <source>SCR inducement, actual state</source>
        <translation>Ograniczenie SCR, stan obecny</translation>
    </message>
    <message>
        <source>SCR inducement, earlier blocks (bytes)</source>
        <translation>Ograniczenie SCR, wcześniejsze bloki (bajty)</translation>
    </message>
    <message>
        <source>Set vehicle speed limit</source>
        <translation>Ustawiony limit prędkości</translation>
    </message>
    <message>
        <source>Short term fuel trim, bank 1</source>
        <translation>Krótkoterminowa korekta paliwa, rząd 1</translation>
    </message>
    <message>
        <source>Short term fuel trim, bank 2</source>
        <translation>Krótkoterminowa korekta paliwa, rząd 2</translation>
    </message>
    <message>
        <source>Short term fuel trim, bank 3</source>
        <translation>Krótkoterminowa korekta paliwa, rząd 3</translation>
    </message>
    <message>
        <source>Short term fuel trim, bank 4</source>
        <translation>Krótkoterminowa korekta paliwa, rząd 4</translation>
    </message>
    <message>
        <source>Short term trim of the rear sensor, bank 1</source>
        <translation>Krótkoterminowa korekta sondy tylnej, rząd 1</translation>
    </message>
    <message>
        <source>Short term trim of the rear sensor, bank 2</source>
        <translation>Krótkoterminowa korekta sondy tylnej, rząd 2</translation>
    </message>
    <message>
        <source>Short term trim of the rear sensor, bank 3</source>
        <translation>Krótkoterminowa korekta sondy tylnej, rząd 3</translation>
    </message>
    <message>
        <source>Short term trim of the rear sensor, bank 4</source>
        <translation>Krótkoterminowa korekta sondy tylnej, rząd 4</translation>
    </message>
    <message>
        <source>Supported PIDs 01 to 20</source>
        <translation>Obsługiwane PID od 01 do 20</translation>
    </message>
    <message>
        <source>Supported PIDs 21 to 40</source>
        <translation>Obsługiwane PID od 21 do 40</translation>
    </message>
    <message>
        <source>Supported PIDs 41 to 60</source>
        <translation>Obsługiwane PID od 41 do 60</translation>
    </message>
    <message>
        <source>Supported PIDs 61 to 80</source>
        <translation>Obsługiwane PID od 61 do 80</translation>
    </message>
    <message>
        <source>Supported PIDs 81 to A0</source>
        <translation>Obsługiwane PID od 81 do A0</translation>
    </message>
    <message>
        <source>Supported PIDs A1 to C0</source>
        <translation>Obsługiwane PID od A1 do C0</translation>
    </message>
    <message>
        <source>Supported PIDs C1 to E0</source>
        <translation>Obsługiwane PID od C1 do E0</translation>
    </message>
    <message>
        <source>Throttle position</source>
        <translation>Położenie przepustnicy</translation>
    </message>
    <message>
        <source>Throttle position B</source>
        <translation>Położenie przepustnicy B</translation>
    </message>
    <message>
        <source>Throttle position C</source>
        <translation>Położenie przepustnicy C</translation>
    </message>
    <message>
        <source>Throttle position G</source>
        <translation>Położenie przepustnicy G</translation>
    </message>
    <message>
        <source>Time since engine start</source>
        <translation>Czas od rozruchu</translation>
    </message>
    <message>
        <source>Total engine run time</source>
        <translation>Łączny czas pracy silnika</translation>
    </message>
    <message>
        <source>Total idle run time</source>
        <translation>Łączny czas biegu jałowego</translation>
    </message>
    <message>
        <source>Total run time with power take-off</source>
        <translation>Łączny czas z przystawką mocy</translation>
    </message>
    <message>
        <source>Traction battery state of health</source>
        <translation>Stan zdrowia baterii trakcyjnej</translation>
    </message>
    <message>
        <source>Turbocharger A compressor inlet pressure</source>
        <translation>Ciśnienie na wlocie sprężarki turbosprężarki A</translation>
    </message>
    <message>
        <source>Turbocharger A compressor inlet temperature</source>
        <translation>Temperatura na wlocie sprężarki turbosprężarki A</translation>
    </message>
    <message>
        <source>Turbocharger A compressor outlet temperature</source>
        <translation>Temperatura na wylocie sprężarki turbosprężarki A</translation>
    </message>
    <message>
        <source>Turbocharger A turbine inlet temperature</source>
        <translation>Temperatura na wlocie turbiny turbosprężarki A</translation>
    </message>
    <message>
        <source>Turbocharger A turbine outlet temperature</source>
        <translation>Temperatura na wylocie turbiny turbosprężarki A</translation>
    </message>
    <message>
        <source>Turbocharger B compressor inlet pressure</source>
        <translation>Ciśnienie na wlocie sprężarki turbosprężarki B</translation>
    </message>
    <message>
        <source>Turbocharger B compressor inlet temperature</source>
        <translation>Temperatura na wlocie sprężarki turbosprężarki B</translation>
    </message>
    <message>
        <source>Turbocharger B compressor outlet temperature</source>
        <translation>Temperatura na wylocie sprężarki turbosprężarki B</translation>
    </message>
    <message>
        <source>Turbocharger B turbine inlet temperature</source>
        <translation>Temperatura na wlocie turbiny turbosprężarki B</translation>
    </message>
    <message>
        <source>Turbocharger B turbine outlet temperature</source>
        <translation>Temperatura na wylocie turbiny turbosprężarki B</translation>
    </message>
    <message>
        <source>Turbocharger speed A</source>
        <translation>Obroty turbosprężarki A</translation>
    </message>
    <message>
        <source>Turbocharger speed B</source>
        <translation>Obroty turbosprężarki B</translation>
    </message>
    <message>
        <source>Unit&apos;s engine hours with the lamp on</source>
        <translation>Godziny silnika z kontrolką wg sterownika</translation>
    </message>
    <message>
        <source>Vehicle fuel rate</source>
        <translation>Zużycie paliwa pojazdu</translation>
    </message>
    <message>
        <source>Vehicle speed</source>
        <translation>Prędkość pojazdu</translation>
    </message>
    <message>
        <source>WWH-OBD unit state (byte)</source>
        <translation>Stan sterownika WWH-OBD (bajt)</translation>
    </message>
    <message>
        <source>WWH-OBD vehicle state (byte)</source>
        <translation>Stan pojazdu WWH-OBD (bajt)</translation>
    </message>
    <message>
        <source>Warm-ups since codes were cleared</source>
        <translation>Rozgrzania od kasowania kodów</translation>
    </message>
    <message>
        <source>Wide range sensor current B1S1</source>
        <translation>Prąd sondy szerokopasmowej B1S1</translation>
    </message>
    <message>
        <source>Wide range sensor current B1S2</source>
        <translation>Prąd sondy szerokopasmowej B1S2</translation>
    </message>
    <message>
        <source>Wide range sensor current B1S3, or B2S1 where PID 1D is supported</source>
        <translation>Prąd sondy szerokopasmowej B1S3 (z PID 1D: B2S1)</translation>
    </message>
    <message>
        <source>Wide range sensor current B1S4, or B2S2 where PID 1D is supported</source>
        <translation>Prąd sondy szerokopasmowej B1S4 (z PID 1D: B2S2)</translation>
    </message>
    <message>
        <source>Wide range sensor current B2S1, or B3S1 where PID 1D is supported</source>
        <translation>Prąd sondy szerokopasmowej B2S1 (z PID 1D: B3S1)</translation>
    </message>
    <message>
        <source>Wide range sensor current B2S2, or B3S2 where PID 1D is supported</source>
        <translation>Prąd sondy szerokopasmowej B2S2 (z PID 1D: B3S2)</translation>
    </message>
    <message>
        <source>Wide range sensor current B2S3, or B4S1 where PID 1D is supported</source>
        <translation>Prąd sondy szerokopasmowej B2S3 (z PID 1D: B4S1)</translation>
    </message>
    <message>
        <source>Wide range sensor current B2S4, or B4S2 where PID 1D is supported</source>
        <translation>Prąd sondy szerokopasmowej B2S4 (z PID 1D: B4S2)</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B1S1</source>
        <translation>Napięcie sondy szerokopasmowej B1S1</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B1S2</source>
        <translation>Napięcie sondy szerokopasmowej B1S2</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B1S3, or B2S1 where PID 1D is supported</source>
        <translation>Napięcie sondy szerokopasmowej B1S3 (z PID 1D: B2S1)</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B1S4, or B2S2 where PID 1D is supported</source>
        <translation>Napięcie sondy szerokopasmowej B1S4 (z PID 1D: B2S2)</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B2S1, or B3S1 where PID 1D is supported</source>
        <translation>Napięcie sondy szerokopasmowej B2S1 (z PID 1D: B3S1)</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B2S2, or B3S2 where PID 1D is supported</source>
        <translation>Napięcie sondy szerokopasmowej B2S2 (z PID 1D: B3S2)</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B2S3, or B4S1 where PID 1D is supported</source>
        <translation>Napięcie sondy szerokopasmowej B2S3 (z PID 1D: B4S1)</translation>
    </message>
    <message>
        <source>Wide range sensor voltage B2S4, or B4S2 where PID 1D is supported</source>
        <translation>Napięcie sondy szerokopasmowej B2S4 (z PID 1D: B4S2)</translation>
    </message>
    <message>
        <source>boost pressure A control</source>
        <translation>regulacja ciśnienia doładowania A</translation>
    </message>
    <message>
        <source>boost pressure B control</source>
        <translation>regulacja ciśnienia doładowania B</translation>
    </message>
    <message>
        <source>variable geometry turbo position A control</source>
        <translation>regulacja geometrii turbo A</translation>
    </message>
    <message>
        <source>variable geometry turbo position B control</source>
        <translation>regulacja geometrii turbo B</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>No frames yet</source>
        <translation>Jeszcze bez ramek</translation>
    </message>
    <message>
        <source>Listen to a bus with a CAN adapter, open a capture file, or look at the demo bus.</source>
        <translation>Nasłuchuj magistrali adapterem CAN, otwórz plik zapisu albo obejrzyj magistralę demo.</translation>
    </message>
    <message>
        <source>Address of the CAN adapter</source>
        <translation>Adres adaptera CAN</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nasłuchuj</translation>
    </message>
    <message>
        <source>Demo bus</source>
        <translation>Magistrala demo</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Otwórz zapis</translation>
    </message>
    <message>
        <source>{name} is connected, which answers questions but cannot hand out the frames of a bus. An slcan, SocketCAN, PCAN or Kvaser adapter can.</source>
        <translation>Połączony {name} odpowiada na pytania, ale nie poda ramek magistrali. Umie to adapter slcan, SocketCAN, PCAN lub Kvaser.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Cannot be told</source>
        <translation>Nie można stwierdzić</translation>
    </message>
    <message>
        <source>This car does not tell: {names}. So nobody can say when it is reached.</source>
        <translation>To auto nie podaje: {names}. Nie można więc stwierdzić, kiedy stan jest osiągnięty.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekiwanie</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Utrzymaj</translation>
    </message>
    <message>
        <source>Held {held} of {hold} s</source>
        <translation>Utrzymano {held} z {hold} s</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Zapisano</translation>
    </message>
    <message numerus="yes">
        <source>%n signals at {time}</source>
        <translation>
            <numerusform>%n sygnał o {time}</numerusform>
            <numerusform>%n sygnały o {time}</numerusform>
            <numerusform>%n sygnałów o {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>known good</source>
        <translation>wzorzec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Start to go on.</source>
        <translation>Uruchom, aby kontynuować.</translation>
    </message>
    <message>
        <source>{name}: not told yet</source>
        <translation>{name}: jeszcze nie podano</translation>
    </message>
    <message>
        <source>{name}: {now}, must be {low} {unit}</source>
        <translation>{name}: {now}, ma być {low} {unit}</translation>
    </message>
    <message>
        <source>{name}: {now}, must be {low} to {high} {unit}</source>
        <translation>{name}: {now}, ma być od {low} do {high} {unit}</translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation>Obroty silnika</translation>
    </message>
    <message>
        <source>Vehicle speed</source>
        <translation>Prędkość pojazdu</translation>
    </message>
    <message>
        <source>Coolant temperature</source>
        <translation>Temperatura płynu chłodzącego</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Stored on this computer</source>
        <translation>Zapisane na tym komputerze</translation>
    </message>
    <message numerus="yes">
        <source>over %n scans</source>
        <translation>
            <numerusform>ponad %n skan</numerusform>
            <numerusform>ponad %n skany</numerusform>
            <numerusform>ponad %n skanów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n skan</numerusform>
            <numerusform>%n skany</numerusform>
            <numerusform>%n skanów</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored on this computer · {scans}</source>
        <translation>Zapisane na tym komputerze · {scans}</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>NAGRANIE</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Adapter lost · plug it in again, what was read is kept</source>
        <translation>Adapter zgubiony · podłącz ponownie, odczyt zostaje</translation>
    </message>
    <message>
        <source>Car silent · switch the ignition on, what was read is kept</source>
        <translation>Auto milczy · włącz zapłon, odczyt zostaje</translation>
    </message>
    <message>
        <source>Adapter not connected</source>
        <translation>Adapter niepołączony</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Connecting failed</source>
        <translation>Łączenie nieudane</translation>
    </message>
    <message>
        <source>Adapter connected</source>
        <translation>Adapter połączony</translation>
    </message>
    <message>
        <source>{adapter} on {port}</source>
        <translation>{adapter} na {port}</translation>
    </message>
    <message>
        <source>Adapter slow</source>
        <translation>Adapter powolny</translation>
    </message>
    <message>
        <source>{share} % of replies late</source>
        <translation>{share} % odpowiedzi spóźnionych</translation>
    </message>
    <message>
        <source>polling {polled} of {every} values</source>
        <translation>odpytywane {polled} z {every} wartości</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Click or Return: save the wire record when this passes a value</source>
        <translation>Kliknięcie lub Enter: zapisz bajty po przekroczeniu wartości</translation>
    </message>
    <message>
        <source>the wire record is saved at {limit}</source>
        <translation>bajty zostaną zapisane przy {limit}</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>{time} s</source>
        <translation>{time} s</translation>
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
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Len</source>
        <translation>Dł.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Odczytane</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Marks</source>
        <translation>Znaczniki</translation>
    </message>
    <message>
        <source>No mark yet; M sets one</source>
        <translation>Brak znaczników; M dodaje</translation>
    </message>
    <message numerus="yes">
        <source>%n more before</source>
        <translation>
            <numerusform>jeszcze %n wcześniej</numerusform>
            <numerusform>jeszcze %n wcześniej</numerusform>
            <numerusform>jeszcze %n wcześniej</numerusform>
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
        <translation>nie odczytano</translation>
    </message>
    <message>
        <source>told by {ecu}</source>
        <translation>podał {ecu}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to MOTOSPECT</source>
        <translation>Witamy w MOTOSPECT</translation>
    </message>
    <message>
        <source>Choose how it speaks and looks. All of it can be changed later in Settings.</source>
        <translation>Wybierz język i wygląd. Wszystko można później zmienić w Ustawieniach.</translation>
    </message>
    <message>
        <source>Your workshop</source>
        <translation>Twój warsztat</translation>
    </message>
    <message>
        <source>It stands at the head of every report.</source>
        <translation>Stoi na początku każdego raportu.</translation>
    </message>
    <message>
        <source>Your adapter</source>
        <translation>Twój adapter</translation>
    </message>
    <message>
        <source>Connect one now, or look round first with the demo car. It is simulated.</source>
        <translation>Połącz go teraz albo najpierw obejrzyj auto demo. Jest symulowane.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Pomiń wszystko</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Open the demo car</source>
        <translation>Otwórz auto demo</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Krok {step} z {steps}</translation>
    </message>
    <message>
        <source>Connect an adapter</source>
        <translation>Połącz adapter</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Answered</source>
        <translation>Odpowiedział</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmówił</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Milczy</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Bus error</source>
        <translation>Błąd magistrali</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nie pytano</translation>
    </message>
    <message>
        <source>Current data</source>
        <translation>Dane bieżące</translation>
    </message>
    <message>
        <source>Freeze frame</source>
        <translation>Ramka zamrożona</translation>
    </message>
    <message>
        <source>Stored codes</source>
        <translation>Kody zapisane</translation>
    </message>
    <message>
        <source>Monitor tests</source>
        <translation>Testy monitorów</translation>
    </message>
    <message>
        <source>Pending codes</source>
        <translation>Kody oczekujące</translation>
    </message>
    <message>
        <source>Vehicle data</source>
        <translation>Dane pojazdu</translation>
    </message>
    <message>
        <source>Permanent codes</source>
        <translation>Kody trwałe</translation>
    </message>
    <message>
        <source>Codes (UDS)</source>
        <translation>Kody (UDS)</translation>
    </message>
    <message>
        <source>Data (UDS)</source>
        <translation>Dane (UDS)</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Zapisany</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekujący</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Trwały</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>test negatywny</translation>
    </message>
    <message>
        <source>test failed this operation cycle</source>
        <translation>test negatywny w tym cyklu</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>oczekujący</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potwierdzony</translation>
    </message>
    <message>
        <source>test not completed since last clear</source>
        <translation>test nieukończony od kasowania</translation>
    </message>
    <message>
        <source>test failed since last clear</source>
        <translation>test negatywny od kasowania</translation>
    </message>
    <message>
        <source>test not completed this operation cycle</source>
        <translation>test nieukończony w tym cyklu</translation>
    </message>
    <message>
        <source>warning indicator requested</source>
        <translation>żądanie kontrolki</translation>
    </message>
    <message>
        <source>VIN plausible</source>
        <translation>VIN wiarygodny</translation>
    </message>
    <message>
        <source>Check digit differs</source>
        <translation>Cyfra kontrolna inna</translation>
    </message>
    <message>
        <source>VIN malformed</source>
        <translation>VIN uszkodzony</translation>
    </message>
    <message>
        <source>VIN refused</source>
        <translation>Odmowa podania VIN</translation>
    </message>
    <message>
        <source>VIN not answered</source>
        <translation>Brak odpowiedzi o VIN</translation>
    </message>
    <message>
        <source>Port opens</source>
        <translation>Port otwarty</translation>
    </message>
    <message>
        <source>Adapter answers</source>
        <translation>Adapter odpowiada</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Napięcie akumulatora</translation>
    </message>
    <message>
        <source>Protocol found</source>
        <translation>Protokół znaleziony</translation>
    </message>
    <message>
        <source>Control units answer</source>
        <translation>Sterowniki odpowiadają</translation>
    </message>
    <message>
        <source>Misfire</source>
        <translation>Wypadanie zapłonów</translation>
    </message>
    <message>
        <source>Fuel system</source>
        <translation>Układ paliwowy</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Podzespoły</translation>
    </message>
    <message>
        <source>Catalyst</source>
        <translation>Katalizator</translation>
    </message>
    <message>
        <source>Heated catalyst</source>
        <translation>Katalizator podgrzewany</translation>
    </message>
    <message>
        <source>Evaporative system</source>
        <translation>Układ par paliwa</translation>
    </message>
    <message>
        <source>Secondary air</source>
        <translation>Powietrze wtórne</translation>
    </message>
    <message>
        <source>A/C refrigerant or GPF</source>
        <translation>Czynnik klimatyzacji lub GPF</translation>
    </message>
    <message>
        <source>Oxygen sensor</source>
        <translation>Sonda lambda</translation>
    </message>
    <message>
        <source>Oxygen sensor heater</source>
        <translation>Grzałka sondy lambda</translation>
    </message>
    <message>
        <source>EGR or VVT</source>
        <translation>EGR lub VVT</translation>
    </message>
    <message>
        <source>NMHC catalyst</source>
        <translation>Katalizator NMHC</translation>
    </message>
    <message>
        <source>NOx or SCR</source>
        <translation>NOx lub SCR</translation>
    </message>
    <message>
        <source>Boost pressure</source>
        <translation>Ciśnienie doładowania</translation>
    </message>
    <message>
        <source>Exhaust gas sensor</source>
        <translation>Czujnik spalin</translation>
    </message>
    <message>
        <source>Particle filter</source>
        <translation>Filtr cząstek</translation>
    </message>
    <message>
        <source>Engine cooling</source>
        <translation>Chłodzenie silnika</translation>
    </message>
    <message>
        <source>Crankcase ventilation</source>
        <translation>Odpowietrzenie skrzyni korbowej</translation>
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
        <translation>Redukcja ozonu</translation>
    </message>
    <message>
        <source>Cold start emissions</source>
        <translation>Emisja zimnego rozruchu</translation>
    </message>
    <message>
        <source>NOx adsorber</source>
        <translation>Adsorber NOx</translation>
    </message>
    <message>
        <source>Other monitors</source>
        <translation>Inne monitory</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>no codes in the answers</source>
        <translation>brak kodów w odpowiedziach</translation>
    </message>
    <message>
        <source>lamp on</source>
        <translation>kontrolka świeci</translation>
    </message>
    <message>
        <source>VIN not read</source>
        <translation>VIN nie odczytany</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>na zawsze</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Pełny</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Częściowy</translation>
    </message>
</context>
<context>
    <name>_RowWidget</name>
    <message>
        <source>OBD adapter</source>
        <translation>Adapter OBD</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>The program met an error it did not expect: {error}</source>
        <translation>Program napotkał nieoczekiwany błąd: {error}</translation>
    </message>
</context>
</TS>
