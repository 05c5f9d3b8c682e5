using System.Text.Json.Serialization;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Correspondents;

/// <summary>What an advisor notes of somebody to send people to, as typed or as kept.</summary>
internal sealed record CorrespondentContent
{
    /// <summary>The kind of body; not stored sealed, since the forms group by it.</summary>
    [JsonIgnore]
    public Referral Kind { get; init; }

    /// <summary>« Accueil de la CAF », « Mission locale du Diois »; at most 120 characters.</summary>
    public string? Body { get; init; }

    /// <summary>Of the person there; at most 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>As typed; as kept, E.164.</summary>
    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>When to call, what to bring; at most 500 characters.</summary>
    public string? Hint { get; init; }
}
