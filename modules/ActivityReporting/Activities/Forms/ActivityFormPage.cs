using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.ActivityReporting.QuickEntry;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>What logging and correcting have in common: the same forms, refusals and conflicts.</summary>
internal abstract partial class ActivityFormPage(IMediator mediator, CircumstancesReader reader) : PageModel
{
    protected const string ThenAnother = "encore";

    [BindProperty]
    public ActivityForm Input { get; set; } = new();

    /// <summary>The button that sent the form; null: Enter.</summary>
    [BindProperty(Name = "suite")]
    public string? Next { get; set; }

    public ActivityType Type { get; protected set; }

    public Circumstances At { get; private set; } = null!; // set before any view is shown

    /// <summary>What is kept under the form's id, or was changed since the form was opened.</summary>
    public FormConflict? Conflict { get; protected set; }

    public CommuneAnswer Commune { get; private set; } = new();

    /// <summary>What choosing several followed persons means here.</summary>
    public virtual string PersonsHint => "Cochez celles qui étaient là.";

    /// <summary>The followed persons to choose from; filled in before the view is shown.</summary>
    public OfferedPersons Offered { get; protected set; } = new();

    /// <summary>The tags to choose from; filled in before the view is shown.</summary>
    public OfferedTags Tags { get; private set; } = new();

    public FormThings Things { get; } = new(mediator);

    /// <summary>Null until the form is sent.</summary>
    public FormPersons? Persons { get; private set; }

    public CommuneAnswer Residence { get; private set; } = new();

    /// <summary>The form says what another activity said.</summary>
    public bool IsRepeated { get; protected set; }

    /// <summary>The form was opened on an activity that is kept.</summary>
    public abstract bool Corrects { get; }

    public bool HasError(string field) => ModelState.TryGetValue($"{nameof(Input)}.{field}", out var entry) && entry.Errors.Count > 0;

    public bool AsksEmployer =>
        HasError(nameof(ActivityForm.EmployerId))
        || (Input.Date is { } date && At.ContractsOn(date).DistinctBy(contract => contract.EmployerId).Count() > 1);

    public IReadOnlyList<Choice> Employers =>
        [.. At.Advisor.Contracts.DistinctBy(one => one.EmployerId).Select(one => new Choice(one.EmployerId.ToString(), one.EmployerName))];

    public DateOnly FirstDay => At.FirstDay;

    /// <summary>Shown first; filled in before the view is shown.</summary>
    public UsualAnswers Usual { get; private set; } = new();

    /// <summary>There are notes that cannot be read: the form does not ask for others, which would take their place.</summary>
    public bool NotesAreLost { get; protected set; }

    protected IMediator Mediator => mediator;

    /// <summary>Whatever the form is shown for, it offers persons and tags.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if ((await next()).Result is PageResult)
        {
            var persons = Persons ?? PersonsOfForm();
            if (Input.NewPerson.Id == Guid.Empty)
            {
                Input.NewPerson = FormPersons.Blank(At.Now, At.Today);
            }

            var ct = context.HttpContext.RequestAborted;
            Offered = await mediator.Send(new OfferPersons(persons.Chosen, persons.Searched), ct);
            await Things.OfferAsync(Input, Type, ct);
            Input.WriterId = Input.WriterId == Guid.Empty ? Guid.CreateVersion7() : Input.WriterId;
            await KeepUnsavedAsync(ct);
            Usual = await mediator.Send(new FindUsualAnswers(Type), ct);
            Tags = OfferedTags.Of(await mediator.Send(new FindOwnTags(), ct), Input.TagIds);
        }
    }

    protected async Task<Circumstances> TakeCircumstancesAsync(PersonIds persons, CancellationToken ct) => At = await reader.ReadAsync(persons, ct, named: true);

    protected async Task<Circumstances> TakeCircumstancesAsync(CancellationToken ct, params IReadOnlyList<ActivityContent> of) =>
        At = await reader.ReadAsync(named: true, ct, of);

    protected async Task<PageResult> ShowAsync(CancellationToken ct)
    {
        await TakeCircumstancesAsync(PersonIds.None, ct);
        return Page();
    }

    private FormPersons PersonsOfForm() => new(mediator, Input, Type, ModelState);

    /// <summary>Sends what was typed, or shows it again with everything that is wrong.</summary>
    protected async Task<IActionResult> SaveAsync(
        Func<ActivityContent, Task<SaveOutcome<ActivityContent>?>> save, ActivityContent? before, CancellationToken ct)
    {
        // Unreadable, they are as if never shown: what is kept is met, and both are seen.
        ModelState.Remove($"{nameof(Input)}.{nameof(ActivityForm.Revision)}");
        ModelState.Remove($"{nameof(Input)}.{nameof(ActivityForm.NewId)}");
        ModelState.Remove($"{nameof(Input)}.{nameof(ActivityForm.OpenedRevision)}");
        ModelState.Remove($"{nameof(Input)}.{nameof(ActivityForm.WriterId)}");
        ModelState.Remove($"{nameof(Input)}.{nameof(ActivityForm.DraftVersion)}");
        if (StepButtons.WasPressed(Request, ModelState))
        {
            return await ShowAsync(ct);
        }

        Persons = PersonsOfForm();
        await TakeCircumstancesAsync(PersonIds.None, ct);
        Residence = ReadResidence();
        var tags = new FormTags(mediator, At.Advisor.AdvisorId, Input, ModelState);
        if (await Persons.TakeAsync(Next, Residence, At, ct) | await tags.TakeAsync(Next, ct) | Things.Take(Input, Next, ModelState))
        {
            return Page();
        }

        var content = Read(before?.Notes);
        if (!ModelState.IsValid)
        {
            await TakeCircumstancesAsync(ct, content);
            return Refuse(Broken(content, before));
        }

        if (await CompleteSheetAsync(content, before, ct) is { } shown)
        {
            return shown;
        }

        content = Read(before?.Notes); // what went to a sheet is not said again
        var outcome = await save(content);
        switch (outcome)
        {
            case null:
                return NotFound();
            case { SavedId: { } id }:
                return Saved(id, content);
            case { Conflict: { } kept }:
                return await ShowConflictAsync(content, kept, ct);
            default:
                await TakeCircumstancesAsync(ct, content);
                return Refuse(outcome.Refusals);
        }
    }

    /// <summary>Everything that is wrong, where the form itself could not be read.</summary>
    protected virtual IEnumerable<Refusal> Broken(ActivityContent content, ActivityContent? before) => ActivityRules.Broken(content, At, before);

    protected abstract IActionResult Saved(Guid id, ActivityContent content);

    /// <summary>One message per field: the first one, which the form itself may have given.</summary>
    private PageResult Refuse(IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals.Where(refusal => refusal.Field is null || !(HasError(refusal.Field) || IsSaid(refusal))))
        {
            ModelState.AddRefusal(nameof(Input), refusal switch
            {
                { Field: nameof(ActivityForm.Commune) } when Commune.Message is { } message => refusal with { Message = message },
                { Field: nameof(ActivityForm.PersonIds) } when Type != ActivityType.Workshop => refusal with { Field = nameof(ActivityForm.PersonId) },
                _ => refusal,
            });
        }

        return Page();
    }

    /// <summary>A duration that was typed and cannot be read is not one that was not chosen.</summary>
    private bool IsSaid(Refusal refusal) =>
        refusal == ActivityRefusals.DurationMissing && HasError(nameof(ActivityForm.Minutes));
}
