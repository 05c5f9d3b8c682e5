using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Persons.Forms;

/// <summary>From the fields of a sheet to what they say, and back.</summary>
internal static class PersonReading
{
    /// <param name="form">As typed.</param>
    /// <param name="communeCode">Of residence, as understood.</param>
    public static PersonContent Read(this PersonForm form, string? communeCode) => new()
    {
        FirstName = Text(form.FirstName),
        LastName = Text(form.LastName),
        BirthYear = form.BirthYear,
        Phone = Text(form.Phone),
        HasNoPhone = form.HasNoPhone,
        Email = Text(form.Email),
        CommuneCode = communeCode,
        Gender = form.Gender,
        Status = form.Status,
        Situation = form.Situation,
        Notes = Text(form.Notes),
        ConsentedOn = form.ConsentedOn,
    };

    public static PersonForm Fill(Kept<PersonContent> kept, Communes communes)
    {
        var content = kept.Content;
        return new()
        {
            Id = kept.Id,
            Revision = kept.Revision,
            FirstName = content.FirstName,
            LastName = content.LastName,
            BirthYear = content.BirthYear,
            Phone = content.Phone is { } phone ? PhoneNumber.Shown(phone) : null,
            HasNoPhone = content.HasNoPhone,
            Email = content.Email,
            Commune = communes.Find(content.CommuneCode)?.Label,
            CommuneCode = content.CommuneCode,
            Gender = content.Gender,
            Status = content.Status,
            Situation = content.Situation,
            Notes = content.Notes,
            ConsentedOn = content.ConsentedOn,
        };
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
