# Sizes in bytes, times in seconds.

# Writing to what is lost is told when it happens as often as this.
LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5
DEBUG_STACK_DEPTH = 10
SENDFILE_FALLBACK_READBUFFER_SIZE = 1024 * 256
ACCEPT_RETRY_DELAY = 1
SSL_HANDSHAKE_TIMEOUT = 60.0
