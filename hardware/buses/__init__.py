"""CAN frames in and out: ``FrameSource`` over slcan adapters, python-can, and UDP multicast.

May import: ``hardware.ports``, ``hardware.clock``, ``hardware.errors``, and python-can, which lives
nowhere else and is imported when a bus is opened. No meaning of a frame, and no decision whether
one may be sent: that is ``hardware.links`` (``isotp.wire``, ``raw_wire``) behind the gates. To add
a bus that python-can knows: a line in ``python_can.INTERFACES``. To add another: a class with the
methods of ``base.FrameSource`` and a subclass of ``tests/contract/test_frame_source.py``. Files of
frames that other programs make are in ``capture``.
"""
