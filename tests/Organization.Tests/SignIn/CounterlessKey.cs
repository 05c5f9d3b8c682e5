using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.TestKit;
using Microsoft.AspNetCore.WebUtilities;

namespace ConseillerNumerique.Organization.Tests.SignIn;

/// <summary>A passkey as many telephones hold them: its counter stays at zero (WebAuthn, section 6.1.1).</summary>
internal sealed class CounterlessKey : IDisposable
{
    public const string Origin = "http://localhost";

    private const string Site = "localhost";
    private const byte PresentAndVerified = 0b101;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private readonly Guid _accountId;

    private CounterlessKey(Guid accountId) => _accountId = accountId;

    public static async Task<CounterlessKey> AddAsync(TestHost host, Guid accountId)
    {
        var key = new CounterlessKey(accountId);
        return await host.InOrganizationAsync(db =>
        {
            db.AccountPasskeys.Add(new()
            {
                UserId = accountId,
                CredentialId = key._id,
                Data = new()
                {
                    PublicKey = key.PublicKey(),
                    AttestationObject = [1],
                    ClientDataJson = [1],
                    Name = "Téléphone",
                    CreatedAt = host.Clock.GetUtcNow(),
                    IsUserVerified = true,
                },
            });
            return Task.FromResult(key);
        });
    }

    /// <summary>What the browser sends for it.</summary>
    public CheckPasskey Answer(PasskeyChallenge asked)
    {
        using var options = JsonDocument.Parse(asked.OptionsJson);
        var challenge = options.RootElement.GetProperty("challenge").GetString();
        var client = JsonSerializer.SerializeToUtf8Bytes(new { type = "webauthn.get", challenge, origin = Origin, crossOrigin = false });
        byte[] device = [.. SHA256.HashData(Encoding.UTF8.GetBytes(Site)), PresentAndVerified, 0, 0, 0, 0];
        byte[] signed = [.. device, .. SHA256.HashData(client)];
        var signature = _key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        var credential = JsonSerializer.Serialize(new
        {
            id = Text(_id),
            rawId = Text(_id),
            type = "public-key",
            clientExtensionResults = new { },
            response = new
            {
                clientDataJSON = Text(client),
                authenticatorData = Text(device),
                signature = Text(signature),
                userHandle = Text(Encoding.UTF8.GetBytes(_accountId.ToString())),
            },
        });
        return new(credential, asked.State);
    }

    public void Dispose() => _key.Dispose();

    private static string Text(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);

    /// <summary>COSE: an elliptic curve (1: 2), ES256 (3: -7), P-256 (-1: 1), x (-2) and y (-3).</summary>
    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!]; // a public key has both
    }
}
