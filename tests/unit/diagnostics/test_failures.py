from __future__ import annotations

import pytest

from hardware import errors
from hardware.adapters.table import open_adapter
from hardware.clock import SystemClock
from hardware.errors import (
    BadUrl,
    BusUnreachable,
    HardwareError,
    RequestCancelled,
    UnreachableReason,
)
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.errors import AdapterLost, ConnectError, ScanCancelled

WIRE_ERRORS: list[HardwareError] = [
    errors.BadUrl("foo"),
    errors.PortNotFound("COM9"),
    errors.HostNotFound("obd.local"),
    errors.BusNotFound("can0"),
    errors.PortForbidden("errno 13"),
    errors.PortBusy("minicom"),
    errors.PortRefused("111"),
    errors.PortLost("gone"),
    errors.AdapterMute("ATZ"),
    errors.AdapterUnknown("xyz"),
    errors.RequestForbidden("04"),
    *(BusUnreachable(reason, "words") for reason in UnreachableReason),
]


@pytest.mark.parametrize("error", WIRE_ERRORS, ids=repr)
def test_that_every_wire_error_has_title_cause_and_remedy(error: HardwareError) -> None:
    words = in_words(error, connecting=True)
    assert isinstance(words, ConnectError)
    assert words.title
    assert words.cause
    assert words.remedy
    assert error.detail in words.sentence()


def test_that_at_least_twelve_causes_have_texts_of_their_own() -> None:
    told = [in_words(error, connecting=True) for error in WIRE_ERRORS]
    assert len({error.code for error in told}) == len(WIRE_ERRORS) >= 12
    assert len({error.title for error in told}) == len(WIRE_ERRORS)
    assert len({error.remedy for error in told}) == len(WIRE_ERRORS)


def test_that_a_loss_in_use_is_told_apart_from_a_failed_connect() -> None:
    assert isinstance(in_words(errors.PortLost("x"), connecting=False), AdapterLost)


def test_that_a_bad_address_does_not_tell_the_same_twice() -> None:
    with pytest.raises(BadUrl) as caught:
        open_adapter("usb:1", clock=SystemClock(), on_step=lambda _step, _detail: None)
    words = in_words(caught.value, connecting=True)
    assert "serial:/dev/ttyUSB0" in words.cause
    assert "serial:" not in words.remedy


def test_that_a_forbidden_port_names_the_group() -> None:
    words = in_words(errors.PortForbidden("/dev/ttyUSB0: Permission denied"), connecting=True)
    assert words.sentence().count("dialout") == 1


def test_that_a_stop_is_not_a_fault() -> None:
    assert isinstance(in_words(RequestCancelled(), connecting=True), ScanCancelled)
