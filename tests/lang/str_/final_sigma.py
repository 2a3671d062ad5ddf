# A capital sigma at the end of a word has a lower case letter of its own.
for text in ("ΑΣ", "ΑΣ ΒΣ", "Σ", "ΣΑ", "ΑΣΑ", "Α.Σ", "ΑΣ.", "ΑΣ.Α", "ΑΣ'", "1Σ", "ΑΣ1", "ΟΔΟΣ ΟΔΟΣ", "ΑΣΣ"):
    print(text.lower(), text.capitalize(), text.title(), text.swapcase(), text.upper())
print("aͅΣ".lower(), "Aͅ Σ".lower(), "ΣΣ".casefold() == "σσ")
