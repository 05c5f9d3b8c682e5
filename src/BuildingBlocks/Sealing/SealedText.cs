namespace ConseillerNumerique.BuildingBlocks.Sealing;

/// <summary>
/// A text whose row holds it sealed: a complex value of its entity. It is opened when it is first asked for, and sealed
/// before the row is saved, by the context's interceptors.
/// </summary>
public sealed class SealedText
{
    private Func<byte[], string?>? _open;
    private string? _text;
    private bool _isStale;
    private bool _isLost;

    /// <summary>As stored; null: no text.</summary>
    public byte[]? Bytes { get; private set; }

    /// <summary>The key that sealed it.</summary>
    public long? KeyId { get; private set; }

    /// <summary>Null where there is none, and where it cannot be read.</summary>
    public string? Text
    {
        get
        {
            OpenOnce();
            return _text;
        }
    }

    /// <summary>It is there and cannot be read: its key is lost.</summary>
    public bool IsLost
    {
        get
        {
            OpenOnce();
            return _isLost;
        }
    }

    /// <summary>What cannot be read is replaced by a text only, never by nothing.</summary>
    public void Write(string? text)
    {
        if (text != Text)
        {
            (_text, _isStale, _isLost) = (text, true, false);
        }
    }

    /// <summary>Takes away whatever is there, read or not.</summary>
    public void Erase() => (_open, _text, Bytes, KeyId, _isStale, _isLost) = (null, null, null, null, false, false);

    /// <summary>To be sealed anew by the key of today at the next save; false when it cannot be read.</summary>
    public bool Renew()
    {
        _isStale |= Text is not null;
        return !IsLost;
    }

    internal void OpenBy(Seals seals, Guid row, string purpose)
    {
        if (Bytes is not null)
        {
            _open = stored => seals.TryOpen(stored, row, purpose, out var text) ? text : null;
        }
    }

    internal void Close(Seals seals, Guid row, string purpose)
    {
        if (_isStale)
        {
            Bytes = _text is null ? null : seals.Seal(_text, row, purpose);
            KeyId = Bytes is null ? null : Seals.KeyOf(Bytes);
            _isStale = false;
        }
    }

    private void OpenOnce()
    {
        if (_open is { } open && Bytes is not null)
        {
            _open = null;
            _text = open(Bytes);
            _isLost = _text is null;
        }
    }
}
