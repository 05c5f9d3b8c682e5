using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Places.Directory.Forms;

/// <summary>What opening a place and changing it have in common.</summary>
internal abstract class PlaceFormPage(Communes communes) : PageModel
{
    public const string HoursAsText = "horaires-texte";
    public const string HoursAsGrid = "horaires-grille";
    public const string HoursOfMonday = "horaires-lundi";

    [BindProperty]
    public PlaceForm Input { get; set; } = new();

    /// <summary>The button that sent the form; null: Enter.</summary>
    [BindProperty(Name = "suite")]
    public string? Next { get; set; }

    public CommuneAnswer Commune { get; private set; } = new();

    /// <summary>The form was opened on a place that is kept.</summary>
    public abstract bool Changes { get; }

    protected Communes Communes => communes;

    /// <summary>A browser sends seven days; others may send what they want.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Input.Hours.Days = Input.Hours.SevenDays();

    /// <summary>Changes how hours are shown, and saves nothing.</summary>
    protected bool TurnsHours()
    {
        if (Next == HoursAsText && KeepsWrongHours())
        {
            return true;
        }

        var turned = Next switch
        {
            HoursAsText => Input.Hours.ToText(),
            HoursAsGrid => Input.Hours.ToGrid(),
            HoursOfMonday => Input.Hours.WithMondayUntilFriday(),
            _ => null,
        };
        if (turned is null)
        {
            return false;
        }

        Input.Hours = turned;
        ForgetErrors(_ => true);
        ModelState.Forget(nameof(Input), nameof(PlaceForm.Hours));
        return true;
    }

    /// <summary>A day that cannot be would be lost in the text: the grid stays and says what is wrong with it.</summary>
    private bool KeepsWrongHours()
    {
        ForgetErrors(key => !key.StartsWith($"{nameof(Input)}.{nameof(PlaceForm.Hours)}.", StringComparison.Ordinal));
        RefuseHours();
        if (ModelState.IsValid)
        {
            return false;
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return true;
    }

    private void ForgetErrors(Func<string, bool> isForgotten)
    {
        foreach (var (_, entry) in ModelState.Where(pair => pair.Value is not null && isForgotten(pair.Key)))
        {
            entry!.Errors.Clear(); // asked above
            entry.ValidationState = ModelValidationState.Skipped;
        }
    }

    private void RefuseHours()
    {
        foreach (var (field, message) in Input.Hours.Wrong())
        {
            Refuse(new("place.hours_wrong", message, $"{nameof(PlaceForm.Hours)}.{field}"));
        }
    }

    /// <summary>The description that was typed; what is wrong with it is in the model state.</summary>
    protected PlaceDescription Read(string? keptHours)
    {
        Commune = CommuneAnswer.Of(communes, Input.Commune, Input.CommuneCode);
        RefuseHours();
        var said = Input.Read(Commune.Code, keptHours);
        if (said.Latitude is null && !string.IsNullOrWhiteSpace(Input.Position))
        {
            Refuse(PlaceRefusals.PositionWrong);
        }

        if (said.PostalCode is { } code && communes.Find(Commune.Code) is { } commune && !commune.PostalCodes.Contains(code))
        {
            Refuse(PlaceRefusals.PostalCodeWrong);
        }

        foreach (var refusal in PlaceRules.Broken(said))
        {
            Refuse(refusal == PlaceRefusals.CommuneUnknown && Commune.Message is { } message ? refusal with { Message = message } : refusal);
        }

        return said;
    }

    /// <summary>One message per field: the first one, which the form itself may have given.</summary>
    protected void Refuse(Refusal refusal)
    {
        var key = $"{nameof(Input)}.{refusal.Field}";
        if (refusal.Field is null || !ModelState.TryGetValue(key, out var entry) || entry.Errors.Count == 0)
        {
            ModelState.AddRefusal(nameof(Input), refusal);
        }
    }
}
