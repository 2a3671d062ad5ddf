# Locks between processes, which there are not.

raise ImportError(
    "This platform lacks a functioning sem_open implementation, therefore, the required "
    "synchronization primitives needed will not function, see issue 3770."
)
