# Mail in files and folders.
import email.message
import mailbox
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:

    def place(name):
        return os.path.join(folder, name)

    text = "From: a@b\nSubject: %s\n\nFrom here\nto there\n"
    box = mailbox.mbox(place("box"))
    print(len(box), box.keys())
    print(box.add(text % "one"), box.add((text % "two").encode()))
    message = mailbox.mboxMessage()
    message["Subject"] = "three"
    message.set_payload("body\n")
    message.set_from("me@x", (2020, 1, 2, 3, 4, 5, 3, 2, 0))
    message.set_flags("RFO")
    print(box.add(message), len(box), 2 in box, 3 in box)
    box.flush()
    box.close()
    with open(place("box")) as f:
        lines = [line for line in f.read().split("\n") if not line.startswith("From MAILER")]
    print(lines)
    box = mailbox.mbox(place("box"), create=False)
    print([m["subject"] for m in box], box[2].get_from(), box[2].get_flags(), repr(box[0]["To"]))
    print(box.get_bytes(0), box.get_string(1), box.get_file(2).read())
    box.lock()
    del box[0]
    box[1] = text % "new"
    box.flush()
    box.unlock()
    print(box.keys(), [m["subject"] for m in box.values()], os.listdir(folder))
    try:
        box[7]
    except KeyError as e:
        print(e)
    print(box.get(7), box.pop(7, "none"), box.popitem()[1]["subject"], len(box))
    box.clear()
    box.close()
    print(os.path.getsize(place("box")))

    mmdf = mailbox.MMDF(place("mmdf"))
    mmdf.add(text % "m1")
    mmdf.add(text % "m2")
    mmdf.close()
    mmdf = mailbox.MMDF(place("mmdf"))
    print([(k, m["subject"], m.get_payload()) for k, m in mmdf.items()])
    mmdf.remove(0)
    mmdf.close()
    with open(place("mmdf"), "rb") as f:
        print(f.read().count(b"\1\1\1\1\n"))

    maildir = mailbox.Maildir(place("dir"))
    key = maildir.add(text % "d1")
    flagged = mailbox.MaildirMessage(text % "d2")
    flagged.set_subdir("cur")
    flagged.set_flags("SF")
    flagged.add_flag("R")
    other = maildir.add(flagged)
    print(sorted(m["subject"] + m.get_flags() + m.get_subdir() for m in maildir), len(maildir))
    print(key in maildir, maildir[other].get_info(), sorted(os.listdir(place("dir"))))
    maildir[key] = flagged
    print(maildir[key].get_flags(), maildir.get_bytes(key) == (text % "d2").encode())
    sub = maildir.add_folder("sub")
    sub.add(text % "s")
    print(maildir.list_folders(), len(maildir.get_folder("sub")))
    try:
        maildir.remove_folder("sub")
    except mailbox.NotEmptyError as e:
        print(e)
    sub.clear()
    maildir.remove_folder("sub")
    maildir.discard(key)
    print(maildir.list_folders(), len(maildir), maildir.next()["subject"], maildir.next())

    mh = mailbox.MH(place("mh"))
    print(mh.add(text % "h1"), mh.add(text % "h2"), mh.add(text % "h3"), mh.add(text % "h4"))
    marked = mailbox.MHMessage(text % "h5")
    marked.add_sequence("unseen")
    marked.add_sequence("replied")
    print(mh.add(marked), mh.get_sequences())
    mh.set_sequences({"a": [1, 2, 3, 5], "b": [4]})
    with open(place("mh/.mh_sequences")) as f:
        print(f.read().split("\n"))
    mh.remove(2)
    print(mh.keys(), mh.get_sequences(), mh[5].get_sequences())
    mh.pack()
    print(mh.keys(), mh.get_sequences(), mh[4]["subject"])
    for name in ("no", "none"):
        try:
            mailbox.MH(place(name), create=False)
        except mailbox.NoSuchMailboxError as e:
            print(type(e).__name__, os.path.basename(str(e)))

# From one kind to the others.
kinds = (mailbox.MaildirMessage, mailbox.mboxMessage, mailbox.MMDFMessage, mailbox.MHMessage)
start = mailbox.MaildirMessage("Subject: x\n\nb\n")
start.set_flags("FRS")
start.set_subdir("cur")
start.set_date(0)
for kind in kinds:
    made = kind(start)
    for again in kinds:
        last = again(made)
        told = [getattr(last, "get_" + n)() for n in ("flags", "sequences", "subdir") if hasattr(last, "get_" + n)]
        print(kind.__name__, again.__name__, told, last["status"], last.get_payload())
plain = email.message.Message()
plain["a"] = "b"
print(mailbox.mboxMessage(plain)["a"], mailbox.Message(b"q: r\n\n")["q"])
for call in (
    lambda: mailbox.Message(3),
    lambda: start.set_subdir("old"),
    lambda: start.set_info(3),
    lambda: mailbox.MHMessage().add_sequence(1),
    lambda: mailbox.Mailbox("x").keys(),
):
    try:
        call()
    except (TypeError, ValueError, NotImplementedError) as e:
        print(type(e).__name__, e)
