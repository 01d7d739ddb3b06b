"""What is fuzzed: one line a reader. A new reader of foreign bytes gets its line here."""

from __future__ import annotations

from hardware.errors import BadRecording, HardwareError
from motospect_desktop.errors import CaptureError, RecordingFileError
from tests.fuzz import captures, codecs, files, own, seeds, uds, wires
from tests.fuzz.running import Target

TARGETS = {
    target.name: target
    for target in (
        Target("elm-answer", wires.elm_answer, seeds.dialogues),
        Target("elm-recorded", wires.elm_recorded, seeds.dialogues),
        Target("elm-lines", wires.elm_lines, seeds.dialogues),
        Target("elm-dialog", wires.elm_dialog, seeds.talks, (HardwareError,)),
        Target("isotp", wires.isotp, seeds.frames),
        Target("isotp-link", wires.isotp_link, seeds.frames, (HardwareError,)),
        Target("slcan", wires.slcan, lambda: wires.SLCAN_SEEDS),
        Target("socketcand", wires.socketcand, lambda: wires.SOCKETCAND_SEEDS),
        Target("wire-record", wires.wire_record, seeds.records, (BadRecording,)),
        Target("capture", captures.capture, captures.seeds, (CaptureError,)),
        Target("service-01", codecs.SERVICE_01, lambda: seeds.payloads(0x01)),
        Target("service-02", codecs.SERVICE_02, lambda: seeds.payloads(0x02)),
        Target("codes", codecs.CODES, lambda: seeds.payloads(0x03, 0x07, 0x0A)),
        Target("service-06", codecs.SERVICE_06, lambda: seeds.payloads(0x06)),
        Target("service-09", codecs.SERVICE_09, lambda: seeds.payloads(0x09)),
        Target("refusals", codecs.REFUSALS, lambda: seeds.payloads(0x01, 0x03, 0x04, 0x09)),
        Target("uds", uds.UDS, uds.uds_seeds),
        Target("j1979-2", uds.J1979_2, uds.j1979_2_seeds),
        Target("vin", codecs.vins, seeds.vins),
        Target("signal-set", codecs.signal_set, seeds.signal_sets, (ValueError,)),
        Target("signal-values", codecs.signal_values, lambda: seeds.payloads(0x21, 0x22)),
        Target(
            "recording-file", files.recording_file, files.recording_seeds, (RecordingFileError,)
        ),
        Target("formula", own.formulas, own.formula_seeds),
        Target("torque-csv", own.lists, own.csv_seeds, (ValueError,)),
        Target("own-signals", own.lists, own.json_seeds, (ValueError,)),
        Target("obdb-import", own.lists, seeds.signal_sets, (ValueError,)),
        Target("decode", codecs.decode_command, seeds.dialogues),
    )
}
