using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.QuickEntry;

/// <summary>
/// A whole day's one-off requests at once. All lines are judged; those that are right are saved there and then, and those
/// that are wrong stay in the form with what is wrong.
/// </summary>
[KeepsForm]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed partial class LogDayPage(IMediator mediator, CircumstancesReader reader) : PageModel
{
    public const string More = "lignes";

    private const int LinesAtFirst = 6;

    private static readonly Refusal LineIsKept = new(
        "day.line_is_kept",
        "Cette ligne est déjà enregistrée avec autre chose\u00A0: envoyez-la à nouveau pour en faire une nouvelle, ou videz-la.",
        nameof(ActivityForm.Themes));

    private static readonly Refusal LineIsUnreadable = new(
        "day.line_is_unreadable", "Cette ligne n’a pas pu être lue\u00A0: choisissez dans les listes, puis envoyez à nouveau.", nameof(ActivityForm.Themes));

    [BindProperty]
    public DayForm Input { get; set; } = new();

    [BindProperty(Name = "suite")]
    public string? Next { get; set; }

    public Circumstances At { get; private set; } = null!; // set before any view is shown

    public UsualAnswers Usual { get; private set; } = new();

    public CommuneAnswer Commune { get; private set; } = new();

    /// <summary>By this sending.</summary>
    public int SavedCount { get; private set; }

    public string SavedText => SavedCount == 1
        ? "1\u00A0demande est enregistrée. Le reste attend vos corrections ci-dessous."
        : $"{Counts.Text(SavedCount)}\u00A0demandes sont enregistrées. Le reste attend vos corrections ci-dessous.";

    public IReadOnlyList<Choice> ThemeChoices => Activities.Forms.ThemeChoices.OneOfThem(Usual);

    public DateOnly FirstDay => At.FirstDay;

    public bool AsksEmployer => HasError(nameof(DayForm.EmployerId)) || (Input.Date is { } date && At.ContractsOn(date).DistinctBy(one => one.EmployerId).Count() > 1);

    public IReadOnlyList<Choice> Employers =>
        [.. At.Advisor.Contracts.DistinctBy(one => one.EmployerId).Select(one => new Choice(one.EmployerId.ToString(), one.EmployerName))];

    public bool HasError(string field) => ModelState.TryGetValue($"{nameof(Input)}.{field}", out var entry) && entry.Errors.Count > 0;

    /// <summary>Where typing begins in a fresh form, and after « Ajouter des lignes ».</summary>
    public bool IsFirst(int line) => ModelState.ErrorCount == 0 && line == Input.Lines.FindIndex(one => one.IsBlank);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = DraftPaths.Parameter)] Guid? draft, CancellationToken ct)
    {
        await TakeAsync(ct);
        if (draft is { } formId)
        {
            return await ResumeAsync(formId, ct);
        }

        var (where, commune) = LastPlace.Of(await LastUsedAsync(ct), At);
        Input = new() { Id = RecordIds.New(At.Now), WriterId = Guid.CreateVersion7(), Date = At.Today, Where = where, Commune = commune?.Label, CommuneCode = commune?.Code };
        AddLines(LinesAtFirst);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await TakeAsync(ct);
        GiveIds();
        if (Next == More)
        {
            ModelState.ClearErrors();
            AddLines(Math.Min(LinesAtFirst, DayForm.MaxLines - Input.Lines.Count));
            return await ShowKeptAsync(ct);
        }

        Commune = CommuneAnswer.Of(reader.Communes, Input.Commune, Input.CommuneCode);
        var wrong = await SaveAsync(ct);
        if (wrong.Count == 0 && SavedCount > 0)
        {
            await mediator.Send(new EndDraft(Input.Id), ct);
            TempData.Say(new Notice { Text = SavedCount == 1 ? "1\u00A0demande ponctuelle enregistrée." : $"{Counts.Text(SavedCount)}\u00A0demandes ponctuelles enregistrées." });
            return Redirect(ActivityPaths.List);
        }

        Show(wrong);
        return wrong.Count == 0 ? Page() : await ShowKeptAsync(ct);
    }

    /// <returns>The lines that stay, each with what is wrong.</returns>
    private async Task<List<(DayLineForm Line, int From, IReadOnlyList<Refusal> Refusals)>> SaveAsync(CancellationToken ct)
    {
        List<(DayLineForm, int, IReadOnlyList<Refusal>)> wrong = [];
        for (var place = 0; place < Input.Lines.Count; place++)
        {
            var line = Input.Lines[place];
            var unread = IsUnread(place);
            if (line.IsBlank && !unread)
            {
                continue;
            }

            var refusals = await JudgeAsync(line, unread, ct);
            if (refusals.Count == 0)
            {
                SavedCount++;
            }
            else
            {
                wrong.Add((line, place, refusals));
            }
        }

        return wrong;
    }

    private async Task<IReadOnlyList<Refusal>> JudgeAsync(DayLineForm line, bool unread, CancellationToken ct)
    {
        var content = Input.Read(line, Commune);
        var noted = !line.KeepsNotes && SensitiveText.Find(line.Notes) is { Count: > 0 } found ? ActivityRefusals.NotesSeemSensitive(found) : null;
        if (unread || noted is not null || IsDayUnread)
        {
            var broken = ActivityRules.Broken(content, At).Concat(noted is null ? [] : [noted]).ToList();
            return broken.Count > 0 ? broken : [LineIsUnreadable];
        }

        var outcome = await mediator.Send(new LogActivity { Id = line.Id, Content = content }, ct);
        if (outcome.Conflict is not null)
        {
            line.Id = RecordIds.New(At.Now);
            return [LineIsKept];
        }

        return outcome.Refusals;
    }

    private bool IsUnread(int line) => ModelState.Any(entry =>
        entry.Key.StartsWith($"{nameof(Input)}.{nameof(DayForm.Lines)}[{line}].", StringComparison.Ordinal) && entry.Value?.Errors.Count > 0);

    private bool IsDayUnread => HasError(nameof(DayForm.Date)) || HasError(nameof(DayForm.EmployerId)) || HasError(nameof(DayForm.Commune));

    /// <summary>What is saved leaves the form; each line that stays moves up with what was typed and what is wrong.</summary>
    private void Show(List<(DayLineForm Line, int From, IReadOnlyList<Refusal> Refusals)> wrong)
    {
        var typed = wrong.SelectMany((one, place) => ModelState.Lines(one.From).Select(entry => (Name: LineState.Moved(entry.Key, one.From, place), entry.Value))).ToList();
        ModelState.ForgetLines();
        foreach (var (name, raw) in typed)
        {
            ModelState.SetModelValue(name, raw, raw);
        }

        Input.Lines = [.. wrong.Select(one => one.Line)];
        foreach (var (refusal, place) in wrong.SelectMany((one, place) => one.Refusals.Select(refusal => (refusal.At(place), place))))
        {
            if (refusal.Field is null || !HasError(refusal.Field))
            {
                ModelState.AddRefusal(nameof(Input), Commune.Message is { } message && refusal.Field == nameof(DayForm.Commune) ? refusal with { Message = message } : refusal);
            }
        }

        if (wrong.Count == 0)
        {
            ModelState.AddModelError($"{nameof(Input)}.Lines[0].{nameof(DayLineForm.Theme)}", "Remplissez au moins une ligne.");
            AddLines(LinesAtFirst);
        }
    }

    private void AddLines(int count) => Input.Lines.AddRange(Enumerable.Range(0, count).Select(_ => new DayLineForm { Id = RecordIds.New(At.Now) }));

    private async Task TakeAsync(CancellationToken ct)
    {
        At = await reader.ReadAsync(ct);
        Usual = await mediator.Send(new FindUsualAnswers(), ct);
    }

    private Task<LastUsed> LastUsedAsync(CancellationToken ct) => mediator.Send(new FindLastUsed(ActivityType.OneOff, LastPlace.Itinerant(At)), ct);
}
