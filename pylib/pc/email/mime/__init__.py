# Messages of the common kinds.
