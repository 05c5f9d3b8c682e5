using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ConseillerNumerique.BuildingBlocks.Sealing;

/// <summary>
/// Seals texts about people before they are stored (AES-256-GCM) and tells whether two of them are alike without
/// opening them (HMAC-SHA-256). What is sealed for one row and purpose opens there only.
/// </summary>
public sealed class Seals
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int IdBytes = sizeof(long);
    private const int PrintBytes = 32;

    /// <summary>A cipher serves one thread, and making one costs more than opening a name.</summary>
    [ThreadStatic]
    private static (byte[] Key, AesGcm Cipher)? _cipher;

    private readonly KeyRing _ring;

    internal Seals(KeyRing ring) => _ring = ring;

    /// <summary>The key that seals now.</summary>
    public long CurrentKey => _ring.All()[^1].Key;

    /// <summary>A new key seals from now on; the older ones still open.</summary>
    public void Rotate() => _ring.Add();

    public byte[] Seal(string text, Guid row, string purpose)
    {
        var (id, key) = _ring.All()[^1];
        var plain = Encoding.UTF8.GetBytes(text);
        var stored = new byte[IdBytes + NonceBytes + TagBytes + plain.Length];
        BinaryPrimitives.WriteInt64BigEndian(stored, id);
        var nonce = stored.AsSpan(IdBytes, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        CipherOf(key).Encrypt(
            nonce, plain, stored.AsSpan(IdBytes + NonceBytes + TagBytes), stored.AsSpan(IdBytes + NonceBytes, TagBytes), Context(row, purpose));
        CryptographicOperations.ZeroMemory(plain);
        return stored;
    }

    /// <summary>False when its key is lost or a byte of it was changed: never a wrong text.</summary>
    public bool TryOpen(ReadOnlySpan<byte> stored, Guid row, string purpose, out string text)
    {
        text = "";
        if (stored.Length < IdBytes + NonceBytes + TagBytes || _ring.Find(KeyOf(stored)) is not { } key)
        {
            return false;
        }

        var plain = new byte[stored.Length - IdBytes - NonceBytes - TagBytes];
        try
        {
            CipherOf(key).Decrypt(
                stored.Slice(IdBytes, NonceBytes), stored[(IdBytes + NonceBytes + TagBytes)..],
                stored.Slice(IdBytes + NonceBytes, TagBytes), plain, Context(row, purpose));
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }

        text = Encoding.UTF8.GetString(plain);
        return true;
    }

    /// <summary>The id of the key that sealed it.</summary>
    public static long KeyOf(ReadOnlySpan<byte> stored) => BinaryPrimitives.ReadInt64BigEndian(stored);

    /// <summary>The same for the same text and scope; nobody computes it without the key.</summary>
    public byte[] Print(string text, Guid scope) => PrintBy(_ring.All()[^1].Value, text, scope);

    /// <summary>One for each key of the ring: what an older key has printed is found too.</summary>
    public IReadOnlyList<byte[]> Prints(string text, Guid scope) => [.. _ring.All().Select(one => PrintBy(one.Value, text, scope))];

    private static AesGcm CipherOf(byte[] key)
    {
        if (_cipher is not var (known, cipher) || known != key)
        {
            cipher = new AesGcm(key, TagBytes);
            _cipher = (key, cipher);
        }

        return cipher;
    }

    private static byte[] PrintBy(byte[] key, string text, Guid scope)
    {
        // A key of its own, so that one key never serves two ends.
        Span<byte> derived = stackalloc byte[PrintBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, derived, salt: [], info: "empreinte"u8);
        return HMACSHA256.HashData(derived, Context(scope, text));
    }

    private static byte[] Context(Guid row, string words) => [.. row.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(words)];
}
