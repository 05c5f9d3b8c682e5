using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>
/// What the form of an individual session or a one-off request says of its one person. Of an anonymous one it is kept with
/// the activity; of a followed one it goes to the sheet, or is told to contradict it.
/// </summary>
internal sealed class FormAnswers(ActivityForm form, ActivityType type, ModelStateDictionary state)
{
    private const string Prefix = "Input";

    /// <summary>Names of the fields, as a form has them and as a sheet has them.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        nameof(ActivityForm.AlreadyHelped), nameof(ActivityForm.Gender), nameof(ActivityForm.Age), nameof(ActivityForm.Status),
        nameof(ActivityForm.Residence), nameof(ActivityForm.ResidenceCode),
    ];

    /// <param name="residence">As understood.</param>
    /// <param name="today">Of a form whose day is not known yet.</param>
    public SaidOnTheWay Read(CommuneAnswer residence, DateOnly today) => type == ActivityType.Workshop
        ? new() { Day = form.Date ?? today }
        : new()
        {
            Day = form.Date ?? today,
            Age = form.Age,
            AlreadyHelped = form.AlreadyHelped,
            Sheet = new() { Gender = form.Gender, Status = form.Status, CommuneCode = residence.Code },
        };

    /// <summary>Puts the sentences beside the fields of this form.</summary>
    public void Refuse(IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals)
        {
            state.AddRefusal(Prefix, refusal with
            {
                Field = refusal.Field switch
                {
                    nameof(Persons.Forms.PersonForm.Commune) => nameof(ActivityForm.Residence),
                    { } field when Fields.Contains(field) => field,
                    _ => nameof(ActivityForm.PersonId),
                },
            });
        }
    }

    /// <summary>They stand on the sheet from now on.</summary>
    public void Forget()
    {
        (form.AlreadyHelped, form.Gender, form.Age, form.Status) = (AlreadyHelped.NotStated, Gender.NotStated, AgeClass.NotStated, PersonStatus.NotStated);
        (form.Residence, form.ResidenceCode) = (null, null);
        foreach (var field in Fields)
        {
            state.Remove($"{Prefix}.{field}");
        }
    }
}
