using ConseillerNumerique.ActivityReporting.Correspondents;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>
/// What else a form offers: resources, which may be looked for without leaving it, the advisor's projects, and whom a
/// person may be sent to.
/// </summary>
internal sealed class FormThings(IMediator mediator)
{
    public const string Search = "ressources";

    public OfferedThings Offered { get; private set; } = new();

    /// <summary>Of forms that ask for a referral.</summary>
    public IReadOnlyList<CorrespondentContent> Correspondents { get; private set; } = [];

    /// <summary>What was looked for; null: nothing.</summary>
    public string? Searched { get; private set; }

    /// <returns>Whether the form is to be shown again, before anything of it is wrong.</returns>
    public bool Take(ActivityForm form, string? pressed, ModelStateDictionary state)
    {
        if (pressed != Search && string.IsNullOrWhiteSpace(form.ResourceSearch))
        {
            return false;
        }

        Searched = form.ResourceSearch?.Trim() ?? "";
        form.ResourceSearch = null;
        state.Remove($"Input.{nameof(form.ResourceSearch)}");
        foreach (var entry in state.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }

        return true;
    }

    public async Task OfferAsync(ActivityForm form, ActivityType type, CancellationToken ct)
    {
        Offered = await mediator.Send(new OfferThings { ResourceIds = form.ResourceIds, ProjectId = form.ProjectId, Search = Searched }, ct);
        Correspondents = type == ActivityType.Workshop
            ? []
            : [.. (await mediator.Send(new ListCorrespondents(), ct)).Where(one => !one.IsLost).Select(one => one.Content)];
    }
}
