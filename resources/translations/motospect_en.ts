<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdaptersCard</name>
    <message>
        <source>Adapter to name or forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own name of the adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No adapter was connected yet. Those that were are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the next connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter&apos;s name is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten: it does not connect by itself any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanActions</name>
    <message>
        <source>By id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next frame of this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame of this id before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other frame of this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after the first frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanCells</name>
    <message>
        <source>Time from start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanFigures</name>
    <message>
        <source>Bus closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanFiles</name>
    <message>
        <source>Open a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAN databases (*.dbc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a DBC file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} frames in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error frames left out</source>
        <translation>
            <numerusform>%n error frame left out</numerusform>
            <numerusform>%n error frames left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n FD frames left out</source>
        <translation>
            <numerusform>%n FD frame left out</numerusform>
            <numerusform>%n FD frames left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no place in this format</source>
        <translation>
            <numerusform>%n has no place in this format</numerusform>
            <numerusform>%n have no place in this format</numerusform>
        </translation>
    </message>
    <message>
        <source>the file ends within a frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanFilter</name>
    <message>
        <source>&apos;{word}&apos; is not known here; write data:, name: or len: before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After ! stands what is left out, such as !100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not an id: up to eight hexadecimal digits, such as 7E8, 7E0-7EF or 7E?.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{word}&apos; begins with 11 bits and ends with 29; write both ends with three or with eight digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{word}&apos; ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digits} is more than 11 bits: the largest is 7FF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digits} is more than 29 bits: the largest is 1FFFFFFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After name: stands a part of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database names &apos;{part}&apos;; load a DBC file, or write an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After len: stands a number from 0 to 8, or a range such as 2-4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After data: stand bytes of two digits or *, such as data:02 10 *, not &apos;{word}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame has at most eight bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanPage</name>
    <message>
        <source>Type the address of a CAN adapter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ids</source>
        <translation>
            <numerusform>%n id</numerusform>
            <numerusform>%n ids</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} frames shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen: {n} came since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End follows again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} older ones are no longer in memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanTyped</name>
    <message>
        <source>An id is one to eight hexadecimal digits, such as 7DF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is too large: 7FF or 1FFFFFFF is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data are up to eight bytes of two digits, such as 02 01 0C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period is 1 to 60,000 ms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanView</name>
    <message>
        <source>Filter:  7E8   7E0-7EF   !100   data:02 10 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7E8: this id; 7E0-7EF: these ids; 7E?: any last digit
name:Engine: messages and signals of the databases
data:02 10 *: bytes from the first on, * is any byte
len:8, ext, rtr: eight bytes, 29-bit ids, remote frames
!100: not this one. Several ids are alternatives, other terms must all hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs in the local store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: open one, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Record while the bus is open to keep its frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {frames} frames · {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {n} dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Comparison of two scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of both scans hold no codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}  compared with  {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two vehicles: {one} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was: {states}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit did not answer the same services in both scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}  {monitor}: {before}, then {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>What the columns become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Type a page or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Demo car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save wire record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No adapter found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in: it appears here by itself. Without one, open the demo car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for adapters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type an address, such as {serial} or {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the adapter into the car&apos;s 16-pin socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the ignition on; the engine may stay off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use the adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, looking for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the codes, or watch live data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire record saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageMatrix</name>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cursors</name>
    <message>
        <source>min {least}  mean {mean}  max {greatest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delta}t {time} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DtcCard</name>
    <message>
        <source>No description known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status {status}: {bits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze frame {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineState</name>
    <message>
        <source>Hot idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2500 rpm, no load</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A bus is there, but no control unit answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition can name what --pids asks for: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port that was never used is not opened by itself: choose it in the list and connect, or plug the adapter from before in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording that runs, or ended without its last words a few seconds ago, cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to --pids, or name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among them are {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id may be shortened to its first characters, at least {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another adapter was plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cars that speak 29-bit CAN stay out of its reach ({detail}): a clone with limits, not a fault of the car. Or the ignition is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge the battery or connect a charger, check the fuse of the socket and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its power and the Wi-Fi of this computer, close other apps and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it sits firmly in the socket, unplug it for five seconds, or set its speed with ?baud=115200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its disk has space and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a DBC file, or export it again from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file or folder, or free some space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or record the vehicle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or set the speed with ?baud=38400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its signals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the socket, remove other devices from it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other diagnostic program or terminal and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to an adapter by its own address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it or leave it out; the setting of the file holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or choose the adapter from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each recording has an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else goes on and the missed frames are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames of the bus cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more characters of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignition on, wait ten seconds, try again; check pin 7 of the socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;motospect-desktop[mdf]&apos;. Other formats work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of {0} there is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could change the car ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed on them ({0}: {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than 50 million points or 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a value that has no exact form: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a value that has no place in a document: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a name, &lt; or &gt;, and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mistyped, or this computer is not in the adapter&apos;s network ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not plugged in, its driver is not installed or its interface is down ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not plugged in, or it got another name ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is off, out of range or talking to another phone or computer ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be another device on this port, or the speed is wrong ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was unplugged or its connection broke ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was used before, so it is connected now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name may be mistyped, or no scan was kept there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its revision is {0}; this program knows revisions up to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signals are counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the adapter&apos;s Wi-Fi, or write its number, such as tcp://192.168.0.10:35000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file that a scan was kept in with --db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No adapter was opened yet, or python-OBD drives it (pyobd:), which is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is told; {0} was taken from its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is told; {0} was taken from when the file was last written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No diagnostic bus was found ({detail}); most often the ignition is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Delete the stored one first, or give this one another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Export it again from the program that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux run: sudo usermod -aG dialout $USER, then log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them has no place in a chunk: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other control units cannot be asked on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again; what was read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in and install its maker&apos;s driver; for SocketCAN run: sudo ip link set can0 up type can bitrate 500000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the adapter in, look at the list of adapters and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading goes on; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the bus ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove other devices from the socket and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it smaller, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the car again and send this message to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the vehicle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan without --all-units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan {0} cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several {0}s begin with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of stored {0}s (motospect {1}) shows their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single units are addressed on CAN, by an ELM327 or raw CAN adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no id of a unit (7E0, 18DA10F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of {0} is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer MOTOSPECT made this file; its layout is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before line {0} there is no line #{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car Scanner counts the seconds from midnight; the date is not in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a capture of CAN frames ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with the bus itself in it, not only with signals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or delete the other preset first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose a folder that you may write to, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From line {0} on there is no end of a cell: a quotation mark may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that ends with one of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its disk space, or this user the right to write there, and unlock again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its format is not known: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its letters are not UTF-8; Windows-1252 was taken. Look at signs such as °.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its letters were damaged before (Â°C was read as °C).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1 does not begin with {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1 does not tell the decimal sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} has {1} cells, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} holds a zero byte: it is no text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} holds what is no number: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} is longer than a million characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} should name the columns, from time to mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, check the bitrate and pins 6 and 14, open the bus again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MDF 4 files need an addition that is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bus is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of time was found; one row a second was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row names the columns; they are called Column 1, Column 2 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit is told; ours was taken for {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent without its line in the audit file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a CAN adapter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a CAN adapter: slcan (CANable, CANUSB), PEAK, Kvaser, Vector, gs_usb or SocketCAN. Captures can be looked at without any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bus again and send this message to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own signals are kept in the database, by their keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay on a bus where the senders of these frames are not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the keys with motospect signals list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file and this message to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending cannot be unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else talks all the time ({detail}), perhaps a second tester or a tracker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it on a desktop with ./run demo, which names the packages that are missing; without a display use motospect scan, live, history and report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the ignition on (engine may stay off), wait five seconds and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the ignition on and try again; if it stays so, use a genuine ELM327 or an STN adapter such as OBDLink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the ignition on: it goes on by itself. For another car connect anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the ignition on; electric cars and cars before 2001 may not answer OBD at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAN adapter cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAN bench failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter answers, the car does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter is there, no control unit answers ({0}): most often the ignition was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter left the bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter sees faults on the wires ({detail}): a short, a missing terminator or a bad contact at pins 6 and 14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is weak or pin 16 has no power ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car does not answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car&apos;s K-line did not wake up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control unit did not answer the initialisation ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} was written by a newer MOTOSPECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults hold. Check that you may read the file, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostic bus is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostic bus is disturbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of its name is &apos;{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment sets a value that this setting does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before its columns are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is left as it is. Choose another database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is left as it is. Install the newer program, or choose the copy that it kept beside the file before it changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ignition is off, or the car does not speak OBD on this bus ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {0} is not part of the smaller installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line #started_at does not tell its offset from UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line #started_at holds no moment: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network adapter does not accept the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network adapter&apos;s name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is in use ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port opens, but nothing comes back: no power from pin 16, wrong speed or a hung adapter ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program failed ({0}: {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program failed on it ({0}: {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader failed ({0}: {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot be written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {0} cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {0} has no signal {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {0} is being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s fonts cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety gate stopped this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file is damaged, its defaults hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of {0} go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of {0} is not told; seconds were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voltage at the diagnostic socket is too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wire record could not be saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} frames before it are kept. Save the file again where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preset {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a recording {0} in {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no adapter at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display, or Qt lacks a system package ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no own signal {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wire record to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0} {1} in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was an error on the bus ({0}): what is played collides with who is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are counted as dropped. Send this message to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold until the program ends. Check that its disk has space and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This adapter finds no car, and it cannot do 29-bit CAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This adapter gives no CAN frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let you use the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an adapter address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too great.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording cannot be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many of its frames were answered by errors ({0}): nobody else is there, the bitrate is wrong, or a wire is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two presets for one engine cannot have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown PID: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it first; it locks again when the page is left and after ten idle minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug it, plug it in, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --face can:udp_multicast:239.74.163.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an OBDb signal set (JSON), custom PIDs of Torque (CSV) or an export of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use names such as RPM,SPEED,COOLANT_TEMP or numbers such as 0C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is not an ELM327 or STN adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded is kept. Start again and send this message to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example --when &quot;COOLANT_TEMP&gt;110&quot;; watched here: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user may not open it ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula over signals has decimals, but neither bits nor a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of its scaling is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request of service {0} has {1} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value has 0 to {0} decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value has 1 to {0} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>car, source and states hold at most {0} printable characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the one there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended address {0}: such units cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it divides by 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no heading Name,ShortName,ModeAndPID,Equation,...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no list of signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file of own signals ({0} {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not told which id answers for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs an answer to test it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs either bits or a formula over the answer&apos;s bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key {0} is that of line {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0} is not CSV: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {0} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measured signal is called {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only states in words have no decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority {0}: only ids 18DA.. may be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service {0} is not allowed: only 01, 21 and 22 are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shifted too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula names no signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula uses no byte of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id asked and the id that answers are only known together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &apos;{0}&apos; is not made of A-Z, 0-9 and _ (at most 64)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limits of clamp are the wrong way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name needs 1 to {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range ends at {0} before it begins at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test fails: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test has no expected value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit is longer than {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value begins beyond the longest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a signal {0} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words are not pairs of a number and a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; is not a usable number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; is not bytes in hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes in a message of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read as a capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be used as a CAN database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could be read in part only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be worked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not tell a format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a signal of the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing or no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a MOTOSPECT database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a list of signals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a usable number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not the line #{1} of {2} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is one for questions and answers; the traffic between control units stays out of its reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is used by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is wider than {1} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} missed frames of the bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reaches nobody but this process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MDF 4, for measurement programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point: 780.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma: 780,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {number} at {at} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{rate} frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped {dropped} · lost {lost} · errors {errors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAPS: dropped {dropped} · lost {lost} · errors {errors}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuessView</name>
    <message>
        <source>Point: 780.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma: 780,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column: rows at a fixed rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-03-14 11:05:09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number of rows a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number above 0, such as 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time, 2026-03-14 11:05:09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time, 14-Mar-2026 11:05:09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time, 14.03.2026 11:05:09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day, 11:05:09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Recorded car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored scan of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VIN is read together with the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicle yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an adapter, or open the demo car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Stored scans and recordings, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording of {moment}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No scan is stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every scan and recording of a car is kept on this computer and listed here. Recordings of other programs come in by Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Live data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a VIN, a title, or a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search scans and recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is stored matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans shown: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {n} scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing needs two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings: {n}, all of them take {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open both: the one of {moment} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the recording to compare with {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the scan to compare with {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdModel</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Len</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read as it stands; nothing has to be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {samples} samples of {signals} signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} cells and {rows} rows were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns without a value: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Show what would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {n} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings take {size} in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from the next start; see below what would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings removed: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownGood</name>
    <message>
        <source>Not good after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known good only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VIN of this car is not known: nothing to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the car first if it tells its VIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN {vin}. Same model code: the first 8 places of the VIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated car is compared with simulated cars alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Set  (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the wire record when this passes: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveGroups</name>
    <message>
        <source>All signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No car is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an adapter or open the demo car, then watch its values here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bus on the CAN page first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePresets</name>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misfire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveRecording</name>
    <message>
        <source>REC {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {n} values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveState</name>
    <message>
        <source>the curves are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of replies late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signals of the CAN bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values still come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch the ignition on, {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug it in again, {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveTools</name>
    <message>
        <source>Show less time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>{span} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric: km/h, °C, kPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imperial: mph, °F, psi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: everything at least 64 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{page} · MOTOSPECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric or imperial units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings beyond the limit of the settings were removed: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire record saved because of {why}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>What happened?  (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {number} · {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenedView</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is watched meanwhile is being recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the second earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the second later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} damaged parts are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Recording {n}: aligned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moments of both that stand at the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in {n}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second is shown {time} later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits instead of a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: &apos;{text}&apos; is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: it is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnImport</name>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows: {good} can be kept, {there} are there already, {bad} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the one there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {n} signals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPanel</name>
    <message>
        <source>Own signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} signals written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is deleted; without a value from now on: {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} signals kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of signals (*.json *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own signals (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAN bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29-bit CAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no 29-bit CAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no long answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies in {time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voltage as in the engine unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volts} V more than the engine unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volts} V less than the engine unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotStack</name>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Keep as preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save  (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own preset {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for cars with this engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset of the program has this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Free software under the GNU General Public License 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the welcome again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: versions, adapter and last failures, without VIN or names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankedRows</name>
    <message>
        <source>Signals compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the engine to one of the two states and hold it there. Its values are taken by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This car before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cars of the same model code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only 1, no ranking: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {n}, no ranking: {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher than {count} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower than {count} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of {n} values from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit supports no monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamp not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning lamp on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning lamp off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordedTile</name>
    <message>
        <source>2: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingChooser</name>
    <message>
        <source>Choose the recording to lay over this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a VIN, or a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other recording that matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingCounts</name>
    <message numerus="yes">
        <source>%n signals</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingDetail</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded, such as: idle, warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values of {signals} signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire bytes not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {time} of this recording cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>VIN not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>No scan to report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a car, or open a stored scan in History, then make its report here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages} · {zoom} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the printer. {printer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>There is no printer to print on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer set up as its usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s settings, or open or save the PDF and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printing system says: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the printer, or open or save the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>No car is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an adapter or open the demo car, then read the codes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to read the car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks every control unit that answers for its codes, freeze frames, readiness and the VIN. Nothing is written to the car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All control units, airbag and body too (slower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch live data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan ended early; what was read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanResults</name>
    <message>
        <source>Results of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {ecu}: {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers that came hold no codes. The coverage shows who was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are shown as soon as every unit was asked for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers so far hold no codes; the scan goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECU {index} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking all units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked: frames reach the car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: the bus was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: the adapter is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: nothing was sent for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that you send reach every control unit: they can move actuators, set faults or stop the engine. Send only while the car stands and nobody works on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bus first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to unlock sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for 1.5 s, or hold Enter. It locks again when you leave this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the frame, hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the frame, hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send repeatedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frames are shown: open a capture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>replay of %n frames</source>
        <translation>
            <numerusform>replay of %n frame</numerusform>
            <numerusform>replay of %n frames</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop {title}: {sent}{whole} sent, at most {late} ms late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter offered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo on the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space for recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of recordings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language and looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop, as on the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is printed on reports now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo is printed any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalPanel</name>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a DBC file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals of the databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown in Live data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown in Live data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a DBC file here to give ids and bytes their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signals are shown in Live data.</source>
        <translation>
            <numerusform>%n signal is shown in Live data.</numerusform>
            <numerusform>%n signals are shown in Live data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a signal to show it in Live data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalPicker</name>
    <message>
        <source>Signals to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own signals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, unit, PID or control unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals the car offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported but not listed, their meaning not being public: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own request {request}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {most} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalText</name>
    <message>
        <source>no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}/s · {time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond its limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>ABS switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute evaporative system vapour pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator pedal position D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator pedal position E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator pedal position F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual EGR A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual EGR B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual boost pressure A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual boost pressure B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual engine torque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual gear (byte)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual gear ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual injection control pressure A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual injection control pressure B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual intake air flow position A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual intake air flow position B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual throttle position A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual throttle position B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual variable geometry turbo position A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual variable geometry turbo position B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual wastegate position A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual wastegate position B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol in the fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambient air temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic transmission in drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average demanded reagent consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average distance between regenerations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average reagent consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average time between regenerations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barometric pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated engine load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalyst temperature B1S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalyst temperature B1S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalyst temperature B2S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalyst temperature B2S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge air temperature B1S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge air temperature B1S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge air temperature B2S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge air temperature B2S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that stored the freeze frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded EGR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded EGR A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded EGR B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded boost pressure A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded boost pressure B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded dosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded evaporative purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded fuel rail A pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded fuel rail B pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded injection control pressure A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded injection control pressure B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded intake air flow position A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded intake air flow position B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded lambda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded secondary air status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded throttle actuator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded throttle position A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded throttle position B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded variable geometry turbo position A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded variable geometry turbo position B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded wastegate position A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commanded wastegate position B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control module voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected NOx concentration B1S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected NOx concentration B1S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected NOx concentration B2S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected NOx concentration B2S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative hours with the lamp on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cylinder fuel rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesel exhaust fluid sensor (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance in the current 10,000 km block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance since codes were cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance travelled with the lamp on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance with inducement, 10,000 to 20,000 km block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance with inducement, 20,000 to 30,000 km block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance with inducement, 30,000 to 40,000 km block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance with inducement, current 10,000 km block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver&apos;s demand engine torque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving conditions (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGR A error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGR B error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGR error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGR temperature B1S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGR temperature B1S1, wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGR temperature B1S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGR temperature B1S2, wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGR temperature B2S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGR temperature B2S1, wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGR temperature B2S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGR temperature B2S2, wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 1, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 1, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 10, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 10, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 11, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 11, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 12, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 12, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 13, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 13, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 14, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 14, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 15, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 15, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 16, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 16, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 17, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 17, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 18, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 18, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 19, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 19, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 2, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 2, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 20, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 20, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 3, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 3, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 4, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 4, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 5, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 5, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 6, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 6, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 7, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 7, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 8, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 8, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 9, timer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission control device 9, timer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine coolant temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine coolant temperature 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine coolant temperature 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine exhaust flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine friction torque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine fuel rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine hours with the lamp on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine idle and stop request (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine idle request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine oil temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine reference torque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine run time since codes were cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine run time with the lamp on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine stop request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine torque at point 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine torque at point 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine torque at point 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine torque at point 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine torque at point 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaporative system vapour pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaporative system vapour pressure (wide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaporative system vapour pressures (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B1S8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas temperature B2S8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust pressure B1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust pressure B2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter regeneration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter regeneration trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter regeneration type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel balance control 1 in closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel balance control 2 in closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel injection timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel pressure (gauge)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel pressure control 1 in closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel pressure control 2 in closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel rail A pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel rail A temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel rail B pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel rail B temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel rail pressure (absolute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel rail pressure (gauge)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel rail pressure relative to manifold vacuum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel system 1 status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel system 2 status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel system A use, bank 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel system A use, bank 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel system A use, bank 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel system A use, bank 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel system B use, bank 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel system B use, bank 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel system B use, bank 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel system B use, bank 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel tank level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel trim of sensor B1S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel trim of sensor B1S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel trim of sensor B1S3, or B2S1 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel trim of sensor B1S4, or B2S2 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel trim of sensor B2S1, or B3S1 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel trim of sensor B2S2, or B3S2 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel trim of sensor B2S3, or B4S1 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel trim of sensor B2S4, or B4S2 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glow plug lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest class B1 counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid battery charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid battery current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid battery voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid charging state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid charging state (enhanced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignition timing advance, cylinder 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection quantity control 1 in closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection quantity control 2 in closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection timing control 1 in closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection timing control 2 in closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake air temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake air temperature B1S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake air temperature B1S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake air temperature B1S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake air temperature B2S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake air temperature B2S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake air temperature B2S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake manifold absolute pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake manifold absolute pressure A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake manifold absolute pressure B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of ignition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda B1S1 (wide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda B1S2 (wide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda B1S3 (wide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda B1S4 (wide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda B2S1 (wide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda B2S2 (wide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda B2S3 (wide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda B2S4 (wide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B1S1 (current type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B1S1 (voltage type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B1S2 (current type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B1S2 (voltage type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B1S3, or B2S1 where PID 1D is supported (current type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B1S3, or B2S1 where PID 1D is supported (voltage type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B1S4, or B2S2 where PID 1D is supported (current type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B1S4, or B2S2 where PID 1D is supported (voltage type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B2S1, or B3S1 where PID 1D is supported (current type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B2S1, or B3S1 where PID 1D is supported (voltage type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B2S2, or B3S2 where PID 1D is supported (current type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B2S2, or B3S2 where PID 1D is supported (voltage type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B2S3, or B4S1 where PID 1D is supported (current type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B2S3, or B4S1 where PID 1D is supported (voltage type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B2S4, or B4S2 where PID 1D is supported (current type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of sensor B2S4, or B4S2 where PID 1D is supported (voltage type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long term fuel trim, bank 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long term fuel trim, bank 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long term fuel trim, bank 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long term fuel trim, bank 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long term trim of the rear sensor, bank 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long term trim of the rear sensor, bank 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long term trim of the rear sensor, bank 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long term trim of the rear sensor, bank 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malfunction indicator lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifold surface temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual transmission in gear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass air flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass air flow A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass air flow B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum of lambda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum of manifold pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum of mass air flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum of oxygen sensor current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum of oxygen sensor voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOx NTE control area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOx adsorber desulphurisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOx adsorber regeneration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOx concentration B1S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOx concentration B1S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOx concentration B2S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOx concentration B2S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOx warning and inducement (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of emission-related codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBD requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen concentration B1S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen concentration B1S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen concentration B1S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen concentration B1S4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen concentration B2S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen concentration B2S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen concentration B2S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen concentration B2S4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B1S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B1S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B1S3, or B2S1 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B1S4, or B2S2 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B2S1, or B3S1 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B2S2, or B3S2 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B2S3, or B4S1 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen sensor voltage B2S4, or B4S2 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen sensors present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM NTE control area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate filter bank 1 inlet pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate filter bank 1 inlet temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate filter bank 1 outlet pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate filter bank 1 outlet temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate filter bank 1 pressure difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate filter bank 2 inlet pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate filter bank 2 inlet temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate filter bank 2 outlet pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate filter bank 2 outlet temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate filter bank 2 pressure difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate mass concentration B1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate mass concentration B2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate matter sensor output (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power take-off active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reagent tank level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reagent used in this driving cycle (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended gear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative accelerator pedal position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative throttle position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run time with NOx warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCR inducement, actual state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCR inducement, earlier blocks (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set vehicle speed limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short term fuel trim, bank 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short term fuel trim, bank 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short term fuel trim, bank 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short term fuel trim, bank 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short term trim of the rear sensor, bank 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short term trim of the rear sensor, bank 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short term trim of the rear sensor, bank 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short term trim of the rear sensor, bank 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported PIDs 01 to 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported PIDs 21 to 40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported PIDs 41 to 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported PIDs 61 to 80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported PIDs 81 to A0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported PIDs A1 to C0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported PIDs C1 to E0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttle position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttle position B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttle position C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttle position G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since engine start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total engine run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total idle run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total run time with power take-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traction battery state of health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbocharger A compressor inlet pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbocharger A compressor inlet temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbocharger A compressor outlet temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbocharger A turbine inlet temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbocharger A turbine outlet temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbocharger B compressor inlet pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbocharger B compressor inlet temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbocharger B compressor outlet temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbocharger B turbine inlet temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbocharger B turbine outlet temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbocharger speed A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbocharger speed B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit&apos;s engine hours with the lamp on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle fuel rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WWH-OBD unit state (byte)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WWH-OBD vehicle state (byte)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-ups since codes were cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor current B1S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor current B1S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor current B1S3, or B2S1 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor current B1S4, or B2S2 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor current B2S1, or B3S1 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor current B2S2, or B3S2 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor current B2S3, or B4S1 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor current B2S4, or B4S2 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor voltage B1S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor voltage B1S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor voltage B1S3, or B2S1 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor voltage B1S4, or B2S2 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor voltage B2S1, or B3S1 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor voltage B2S2, or B3S2 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor voltage B2S3, or B4S1 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide range sensor voltage B2S4, or B4S2 where PID 1D is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost pressure A control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost pressure B control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable geometry turbo position A control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable geometry turbo position B control</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>No frames yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to a bus with a CAN adapter, open a capture file, or look at the demo bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the CAN adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is connected, which answers questions but cannot hand out the frames of a bus. An slcan, SocketCAN, PCAN or Kvaser adapter can.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This car does not tell: {names}. So nobody can say when it is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held {held} of {hold} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signals at {time}</source>
        <translation>
            <numerusform>%n signal at {time}</numerusform>
            <numerusform>%n signals at {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>known good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {now}, must be {low} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {now}, must be {low} to {high} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant temperature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Stored on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>over %n scans</source>
        <translation>
            <numerusform>over %n scan</numerusform>
            <numerusform>over %n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored on this computer · {scans}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter lost · plug it in again, what was read is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car silent · switch the ignition on, what was read is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{adapter} on {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of replies late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polling {polled} of {every} values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Click or Return: save the wire record when this passes a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wire record is saved at {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>{time} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Len</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark yet; M sets one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more before</source>
        <translation>
            <numerusform>%n more before</numerusform>
            <numerusform>%n more before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VinLine</name>
    <message>
        <source>VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by {ecu}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to MOTOSPECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how it speaks and looks. All of it can be changed later in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at the head of every report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one now, or look round first with the demo car. It is simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an adapter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes (UDS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (UDS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test failed this operation cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test not completed since last clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test failed since last clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test not completed this operation cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning indicator requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN plausible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check digit differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control units answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misfire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heated catalyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaporative system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A/C refrigerant or GPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen sensor heater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGR or VVT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NMHC catalyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOx or SCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boost pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust gas sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particle filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crankcase ventilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VVT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ozone reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold start emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOx adsorber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other monitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>no codes in the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lamp on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RowWidget</name>
    <message>
        <source>OBD adapter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>The program met an error it did not expect: {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
