"""What stands where no frames are yet: how to get some."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.cards import Card
from motospect_desktop.ui.widgets.labels import IconLabel, Label

ADDRESS = "can/address"


class StartPanel(Card):
    """An address to listen to, the demo bus, or a capture."""

    listen_wanted = QtCore.Signal()
    demo_wanted = QtCore.Signal()
    capture_wanted = QtCore.Signal()

    def __init__(self) -> None:
        super().__init__()
        top = QtWidgets.QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(IconLabel("can", Tone.MUTED, 40))
        self.title = Label(self.tr("No frames yet"), "heading")
        top.addWidget(self.title, 1)
        sentence = self.tr(
            "Listen to a bus with a CAN adapter, open a capture file, or look at the demo bus."
        )
        self.sentence = Label(sentence, "muted", wrap=True)
        self.cannot = Label("", "body", Tone.WARN, wrap=True)
        self.address = QtWidgets.QLineEdit()
        self.address.setPlaceholderText("can:slcan:/dev/ttyACM0@500000")
        self.address.setAccessibleName(self.tr("Address of the CAN adapter"))
        self.address.returnPressed.connect(self.listen_wanted)
        self.listen = BigButton(self.tr("Listen"), self.listen_wanted.emit)
        line = QtWidgets.QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.address, 1)
        line.addWidget(self.listen)
        self.demo = BigButton(self.tr("Demo bus"), self.demo_wanted.emit, icon="demo")
        self.capture = BigButton(self.tr("Open a capture"), self.capture_wanted.emit, icon="save")
        others = QtWidgets.QHBoxLayout()
        others.setSpacing(8)
        others.addWidget(self.demo)
        others.addWidget(self.capture)
        others.addStretch()
        self.body.addStretch(1)
        self.body.addLayout(top)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.cannot)
        self.body.addLayout(line)
        self.body.addLayout(others)
        self.body.addStretch(2)
        self.show_adapter("")

    def show_adapter(self, name: str) -> None:
        """Say that the connected adapter ``name`` has no frames; empty where there is none."""
        words = self.tr(
            "{name} is connected, which answers questions but cannot hand out the frames of a bus. "
            "An slcan, SocketCAN, PCAN or Kvaser adapter can."
        )
        self.cannot.setText(words.format(name=name))
        self.cannot.setVisible(bool(name))
