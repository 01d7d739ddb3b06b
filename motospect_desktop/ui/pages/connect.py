"""Connect: choose an adapter and watch the connection being made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.page import Context, Page
from motospect_desktop.ui.pages.connect_passport import passport_facts
from motospect_desktop.ui.session import Activity, Link
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told_error
from motospect_desktop.ui.widgets.adapter_list import AdapterList, AdapterRow
from motospect_desktop.ui.widgets.buttons import ActionButton, BigButton
from motospect_desktop.ui.widgets.cards import Card, EmptyState, ErrorPanel, StatusChip
from motospect_desktop.ui.widgets.facts import Facts
from motospect_desktop.ui.widgets.labels import IconLabel, Label
from motospect_desktop.ui.widgets.steps import StepList

if TYPE_CHECKING:
    from motospect_desktop.errors import MotospectError
    from motospect_desktop.ui.workbench import AdapterChoice

_LIST_EVERY_MS = 1000
_LAST = "adapter/last"
_FOLDER = "recordings/wire_folder"


class ConnectPage(Page):
    """Adapters at the left, the connection and its steps at the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._listing = False
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 14)
        row.setSpacing(12)
        row.addWidget(self._build_adapters(), 1)
        row.addWidget(self._build_connection(), 1)
        self._build_actions()
        self.lister = QtCore.QTimer(self)
        self.lister.setInterval(_LIST_EVERY_MS)
        self.lister.timeout.connect(self._list)
        self.watch(self.session.link_changed, self._draw)

    @override
    def refresh(self) -> None:
        self._draw()
        self._list()
        self.lister.start()

    @override
    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        super().hideEvent(event)
        self.lister.stop()

    def _build_actions(self) -> None:
        self.demo = self.add_header_action(self.tr("Demo car"), "Ctrl+D", self._open_demo)
        self.cancel = self.add_header_action(self.tr("Cancel"), "Esc", self.session.stop)
        self.leave = self.add_header_action(
            self.tr("Disconnect"), "Ctrl+Shift+D", self.session.disconnect_adapter
        )
        self.record = self.add_header_action(
            self.tr("Save wire record"), "Ctrl+Shift+W", self._save_record
        )
        self.open = self.add_header_action(
            self.tr("Connect"), "Ctrl+Return", self._open_chosen, primary=True
        )
        self.read = self.add_header_action(self.tr("Read codes"), "F5", self._read, primary=True)

    def _build_adapters(self) -> QtWidgets.QWidget:
        card = Card(self.tr("Adapters"))
        self.adapters = AdapterList()
        self.adapters.opened.connect(self._open_chosen)
        self.adapters.currentRowChanged.connect(self._draw)
        self.nothing = EmptyState(
            "usb",
            self.tr("No adapter found"),
            self.tr("Plug it in: it appears here by itself. Without one, open the demo car."),
            self.tr("Open the demo car"),
            self._open_demo,
        )
        self._looking = Label(self.tr("Looking for adapters…"), "muted")
        self.trouble = ErrorPanel()
        self._choices = QtWidgets.QStackedLayout()
        for widget in (self._looking, self.nothing, self.adapters):
            self._choices.addWidget(widget)
        self.address = QtWidgets.QLineEdit()
        self.address.setPlaceholderText("serial:/dev/ttyUSB0")
        self.address.setAccessibleName(self.tr("Address of the adapter"))
        self.address.returnPressed.connect(self._open_address)
        self.address.textChanged.connect(self._draw)
        self._open_typed = BigButton(self.tr("Use this address"), self._open_address)
        below = QtWidgets.QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.address, 1)
        below.addWidget(self._open_typed)
        self.play = QtGui.QAction(self.tr("Play a recording…"), self)
        self.play.setShortcut(QtGui.QKeySequence("Ctrl+O"))
        self.play.triggered.connect(self._choose_recording)
        self.addAction(self.play)
        card.body.addLayout(self._choices, 1)
        card.body.addWidget(self.trouble)
        typed = self.tr("Or type an address, such as {serial} or {network}")
        examples = {"serial": "serial:COM3", "network": "tcp://\N{WORD JOINER}192.168.0.10:35000"}
        card.body.addWidget(Label(typed.format(**examples), "muted", wrap=True))
        card.body.addLayout(below)
        card.body.addWidget(ActionButton(self.play, card))
        return card

    def _build_connection(self) -> QtWidgets.QWidget:
        card = Card()
        top = QtWidgets.QHBoxLayout()
        self.state = StatusChip("unlinked", "", Tone.OFF)
        top.addWidget(Label(self.tr("Connection"), "heading"))
        top.addStretch()
        top.addWidget(self.state)
        self.steps = StepList()
        self.failure = ErrorPanel()
        self.again = self.failure.add_action(self.tr("Try again"), self._again)
        self.facts = Facts()
        card.body.addLayout(top)
        card.body.addWidget(self.steps)
        card.body.addWidget(self.failure)
        card.body.addWidget(self.facts)
        card.body.addWidget(self._build_advice())
        card.body.addStretch()
        inside = QtWidgets.QScrollArea()
        inside.setWidget(card)
        inside.setWidgetResizable(True)
        inside.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        return inside

    def _build_advice(self) -> QtWidgets.QWidget:
        self.advice = QtWidgets.QWidget()
        grid = QtWidgets.QGridLayout(self.advice)
        grid.setContentsMargins(0, 14, 0, 0)
        grid.setSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Label(self.tr("Before you connect"), "heading"), 0, 0, 1, 2)
        for line, (icon, text) in enumerate(
            (
                ("connect", self.tr("Plug the adapter into the car's 16-pin socket.")),
                ("battery", self.tr("Switch the ignition on; the engine may stay off.")),
                ("close", self.tr("Close other programs that use the adapter.")),
            ),
            start=1,
        ):
            grid.addWidget(IconLabel(icon, Tone.MUTED, 22), line, 0)
            grid.addWidget(Label(text, "muted", wrap=True), line, 1)
        return self.advice

    def _draw(self) -> None:
        link = self.session.link
        searching = link is Link.SEARCHING
        self.cancel.setVisible(searching)
        self.demo.setVisible(link in {Link.DISCONNECTED, Link.FAILED})
        self.leave.setVisible(self.session.online or link in {Link.LOST, Link.SILENT})
        ended = {Link.LOST, Link.SILENT, Link.FAILED}
        self.record.setVisible(self.session.online or link in ended)
        self.open.setVisible(not searching and not self.session.online)
        self.open.setEnabled(bool(self.adapters.chosen()))
        self.read.setVisible(self.session.online)
        self.read.setEnabled(self.session.activity is not Activity.SCANNING)
        self.play.setEnabled(not searching)
        self._open_typed.setEnabled(not searching and bool(self.address.text().strip()))
        away = link in {Link.LOST, Link.SILENT}
        self.steps.show_steps({} if away else self.session.steps)
        icon, word, tone = {
            Link.DISCONNECTED: ("unlinked", self.tr("Not connected"), Tone.OFF),
            Link.SEARCHING: ("searching", self.tr("Connecting"), Tone.ACCENT),
            Link.CONNECTED: ("linked", self.tr("Connected"), Tone.OK),
            Link.DEGRADED: ("linked", self.tr("Slow"), Tone.WARN),
            Link.FAILED: ("error", self.tr("Failed"), Tone.BAD),
            Link.SILENT: ("warning", self.tr("Car silent"), Tone.WARN),
            Link.LOST: ("unlinked", self.tr("Lost, looking for it"), Tone.BAD),
        }[link]
        self.state.set_state(icon, word, tone)
        error = self.session.error
        if error is not None and (away or link is Link.FAILED):
            self.failure.show_error(error, max(1, self.session.failed_attempts))
            # what is at the old address now may be no adapter at all
            self.again.setVisible(error.code != "other_adapter")
        else:
            self.failure.clear()
        self._draw_facts()

    def _draw_facts(self) -> None:
        car = self.session.car
        self.advice.setVisible(self.session.link is Link.DISCONNECTED)
        self.facts.setVisible(car is not None and self.session.online)
        if car is None:
            return
        passport = self.session.passport
        self.facts.show_facts(
            (
                (self.tr("Address"), car.adapter.url),
                *(passport_facts(passport) if passport else ()),
                (self.tr("Live values"), self.tr("{n} supported").format(n=len(car.pids))),
                (self.tr("Next"), self.tr("Read the codes, or watch live data.")),
            )
        )

    def _list(self) -> None:
        if not self._listing:
            self._listing = True
            self.context.background.run(
                self.context.bench.list_adapters, self._listed, self._not_listed
            )

    def _listed(self, choices: tuple[AdapterChoice, ...]) -> None:
        self._listing = False
        self.trouble.clear()
        rows = [
            AdapterRow(c.url, c.title, c.detail, "usb" if c.likely else "connect", c.likely)
            for c in choices
        ]
        rows.sort(key=lambda row: not row.known)
        self.adapters.show_rows(rows, self._preferred(choices))
        self._choices.setCurrentWidget(self.adapters if rows else self.nothing)
        self._draw()

    def _preferred(self, choices: tuple[AdapterChoice, ...]) -> str:
        """The address to mark: of the adapter that the settings name, else of the last one."""
        wanted = self.context.preferences.now.adapter
        named = (c.url for c in choices if wanted and wanted in {c.identity, c.url})
        return next(named, str(self.context.settings.value(_LAST, "")))

    def _not_listed(self, error: MotospectError) -> None:
        self._listing = False
        self.trouble.show_error(error)

    def _open_chosen(self) -> None:
        self._open(self.adapters.chosen())

    def _open_address(self) -> None:
        self._open(self.address.text().strip())

    def _open_demo(self) -> None:
        self._open(self.context.bench.demo_url)

    def _choose_recording(self) -> None:
        place = QtCore.QStandardPaths.StandardLocation.DocumentsLocation
        usual = QtCore.QStandardPaths.writableLocation(place)
        folder = str(self.context.settings.value(_FOLDER, usual))
        kinds = self.tr("Recordings ({patterns})").format(
            patterns="*.wire *.wire.gz *.log *.candump *.log.gz"
        )
        everything = self.tr("All files (*)")
        dialog = QtWidgets.QFileDialog(
            self, self.tr("Play a recording"), folder, f"{kinds};;{everything}"
        )
        dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.play_recording(Path(chosen)))
        dialog.open()

    def play_recording(self, path: Path) -> None:
        """Connect to the recording at ``path``."""
        self.context.settings.setValue(_FOLDER, str(path.parent))
        self._open(f"replay:{path}")

    def _again(self) -> None:
        self._open(self.session.url)

    def _open(self, url: str) -> None:
        if url and self.session.link is not Link.SEARCHING:
            if url != self.context.bench.demo_url and not url.startswith("replay:"):
                self.context.settings.setValue(_LAST, url)
            self.session.connect_adapter(url)

    def _save_record(self) -> None:
        self.record.setEnabled(False)
        self.context.background.run(
            self.context.bench.save_record, self._record_saved, self._record_not_saved
        )

    def _record_saved(self, path: Path) -> None:
        self.record.setEnabled(True)
        self.context.settings.setValue(_FOLDER, str(path.parent))
        self.context.toast(self.tr("Wire record saved: {path}").format(path=path), Tone.OK)

    def _record_not_saved(self, error: MotospectError) -> None:
        self.record.setEnabled(True)
        self.context.toast(told_error(error), Tone.BAD)

    def _read(self) -> None:
        self.session.start_scan()
        self.context.navigate("scan")


PAGE = ConnectPage
