import uuid, secrets, errno, platform, locale, os
u = uuid.UUID('a8098c1a-f86e-11da-bd1a-00112444be1e')
print(u.time, u.clock_seq, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.node, u.version)
a, b = uuid.uuid1(0x123456789abc, 77), uuid.uuid1()
print(a.node == 0x123456789abc, a.clock_seq, a.version, a.variant, b.time > a.time, b.node == uuid.getnode(), abs(a.time - 0x01b21dd213814000 - __import__('time').time_ns() // 100) < 10**8)
print(secrets.SystemRandom().random() < 1, errno.EUCLEAN, errno.errorcode[132], os.EX_USAGE, os.EX_OK, os.EX_CONFIG)
try: locale.currency(3)
except ValueError as e: print(e)
