using ConseillerNumerique.Indicators.Dashboard;
using MediatR;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>What an address shows the current user today.</summary>
internal sealed record CheckAddress(string? Address) : IRequest<CheckedAddress>;

internal sealed class CheckAddressHandler(DashboardSubjects subjects, IMediator mediator) : IRequestHandler<CheckAddress, CheckedAddress>
{
    private static readonly CheckedAddress Nothing = new() { Trouble = "Ces chiffres ne sont plus de votre périmètre, ou n’existent plus." };

    public async Task<CheckedAddress> Handle(CheckAddress request, CancellationToken ct)
    {
        if (DashboardAddress.Parse(request.Address) is not { } address || await subjects.OfPathAsync(address.Path, ct) is not { } subject)
        {
            return Nothing;
        }

        if (!(await mediator.Send(new FindAsked(subject, address.Period, address.Filter), ct)).TryGet(out var asked, out var refusal))
        {
            return new() { Subject = subject, Trouble = Sentence(refusal) };
        }

        return new()
        {
            Subject = subject,
            Address = (address with { Path = subject.Path }).ToString(),
            Says = string.Join(", ", asked.Filter.Chips.Select(chip => chip.Label).Prepend(asked.Period.Label).Prepend(subject.IsOwn ? subject.Lead : subject.Title)),
        };
    }

    private static string Sentence(SharedKernel.Refusal refusal) => refusal.Code == DashboardRefusals.UnknownFilter("").Code
        ? "L’un de ses filtres n’existe plus, ou rien n’est compté avec lui."
        : refusal.Message;
}
