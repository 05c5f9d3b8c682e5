using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Search;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>What signing and changing a contract have in common: who is meant, and the preview that must be seen before the save.</summary>
internal abstract class ContractFormPage(IMediator mediator) : PageModel
{
    [BindProperty]
    public ContractForm Input { get; set; } = new();

    public IReadOnlyList<Choice> PersonCandidates { get; private set; } = [];

    public IReadOnlyList<Choice> EmployerCandidates { get; private set; } = [];

    /// <summary>What the save would do; null when it is not shown.</summary>
    public ContractPreview? Preview { get; private set; }

    /// <summary>The contract is kept already: it may go to another employer.</summary>
    public abstract bool Changes { get; }

    protected IMediator Mediator => mediator;

    /// <returns>Null when the form does not say which one.</returns>
    /// <param name="known">The one that the contract has, whatever became of the account.</param>
    /// <param name="ct">Of the request.</param>
    protected async Task<Guid?> PickPersonAsync(Named? known, CancellationToken ct)
    {
        var all = await mediator.Send(new ReadAccounts(Role.Advisor), ct);
        var pick = Pick.Of(known is null || all.Any(one => one.Id == known.Id) ? all : [.. all, known], Input.Person, Input.PersonId);
        PersonCandidates = pick.Candidates;
        return Taken(pick, nameof(Input.Person));
    }

    /// <inheritdoc cref="PickPersonAsync"/>
    protected async Task<Guid?> PickEmployerAsync(CancellationToken ct)
    {
        var pick = Pick.Of(await mediator.Send(new ReadEmployers(), ct), Input.Employer, Input.EmployerId);
        EmployerCandidates = pick.Candidates;
        if (pick.One is null && pick.Message is null)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(Input.Employer)}", "Indiquez la structure.");
        }

        return Taken(pick, nameof(Input.Employer));
    }

    /// <summary>Something would move that the person has not seen: it is shown, and nothing is saved.</summary>
    protected async Task<bool> MustBeSeenAsync(ContractTerms terms, CancellationToken ct)
    {
        var preview = await mediator.Send(new PreviewContract(terms.Id, terms), ct);
        if (preview.IsEmpty || preview.Fingerprint == Input.Seen)
        {
            return false;
        }

        Preview = preview;
        Input = Input with { Seen = preview.Fingerprint };
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Seen)}");
        return true;
    }

    protected PageResult Refuse(Refusal? refusal = null)
    {
        if (refusal is not null)
        {
            ModelState.AddRefusal(nameof(Input), refusal);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private Guid? Taken(Pick pick, string field)
    {
        if (pick.Message is { } message)
        {
            ModelState.AddModelError($"{nameof(Input)}.{field}", message);
        }

        return pick.One?.Id;
    }
}
