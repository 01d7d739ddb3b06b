"""USB ids of adapters, and the Linux device rules made from them.

May import: the standard library. To add an adapter: a line in ``usb_ids.USB_IDS``.
"""
