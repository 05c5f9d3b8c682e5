using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Organization.Network;

/// <summary>
/// What a person lets the directory show. Without one, the name, what the person does and the employer are shown, and no
/// way to reach anybody.
/// </summary>
internal sealed class DirectoryProfile
{
    public const int MaxPhoneLength = 20;
    public const int MaxLanguagesLength = 100;
    public const int MaxPresentationLength = 280;

    private DirectoryProfile()
    {
    }

    public Guid AccountId { get; private init; }

    /// <summary>Left out of the directory; one's own teams still see the name.</summary>
    public bool IsHidden { get; private set; }

    public bool ShowsEmail { get; private set; }

    public bool ShowsEmployer { get; private set; } = true;

    /// <summary>As <see cref="PhoneNumber"/> writes it; null shows none.</summary>
    public string? Phone { get; private set; }

    public string? Languages { get; private set; }

    public EnumSet<Theme> Themes { get; private set; }

    public string? Presentation { get; private set; }

    /// <summary>+1 for each change; 0 was never saved.</summary>
    public int Version { get; private set; }

    public static DirectoryProfile For(Guid accountId) => new() { AccountId = accountId };

    /// <returns>This; a choice that changes nothing leaves the version.</returns>
    public Result<DirectoryProfile> Show(ChooseWhatIsShown choice)
    {
        string? phone = null;
        if (!string.IsNullOrWhiteSpace(choice.Phone) && !PhoneNumber.Read(choice.Phone).TryGet(out phone, out var refusal))
        {
            return refusal;
        }

        var before = Shown;
        (IsHidden, ShowsEmail, ShowsEmployer, Phone) = (choice.IsHidden, choice.ShowsEmail, choice.ShowsEmployer, phone);
        (Languages, Themes, Presentation) = (Text(choice.Languages), EnumSet<Theme>.Of(choice.Themes), Text(choice.Presentation));
        if (Version == 0 || Shown != before)
        {
            Version++;
        }

        return this;
    }

    private (bool, bool, bool, string?, string?, EnumSet<Theme>, string?) Shown =>
        (IsHidden, ShowsEmail, ShowsEmployer, Phone, Languages, Themes, Presentation);

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
