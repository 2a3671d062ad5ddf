# Account classes with a transaction log and custom errors.
class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__("need %d, have %d" % (need, have))
        self.missing = need - have


class Account:
    next_id = 1

    def __init__(self, owner, balance=0):
        self.owner, self._balance = owner, balance
        self.id = Account.next_id
        Account.next_id += 1
        self.log = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, n):
        if n <= 0:
            raise ValueError("amount must be positive")
        self._balance += n
        self.log.append(("+", n))

    def withdraw(self, n):
        if n > self.available():
            raise InsufficientFunds(n, self.available())
        self._balance -= n
        self.log.append(("-", n))

    def available(self):
        return self._balance

    def __iadd__(self, n):
        self.deposit(n)
        return self

    def __lt__(self, o):
        return self.balance < o.balance

    def __repr__(self):
        return "#%d %s: %d" % (self.id, self.owner, self.balance)


class Credit(Account):
    limit = 100

    def available(self):
        return super().available() + self.limit


class Transaction:
    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.saved = [(a, a._balance, len(a.log)) for a in self.accounts]

    def __exit__(self, kind, e, tb):
        if kind and issubclass(kind, InsufficientFunds):
            for a, bal, n in self.saved:
                a._balance = bal
                del a.log[n:]
            print("rolled back:", e)
            return True


a, b = Account("ann", 50), Credit("bob")
with Transaction(a, b):
    a.withdraw(30)
    b += 30
with Transaction(a, b):
    b.withdraw(120)
    a.deposit(10)
    a.withdraw(1000)
print(a, b, a.log, b.log)
for n in (-5, 131):
    try:
        b.deposit(n) if n < 0 else b.withdraw(n)
    except (ValueError, InsufficientFunds) as e:
        print(type(e).__name__, e, getattr(e, "missing", None))
print(sorted([a, b]), max(a, b).owner)
