using System.Net;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.Organization.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.People;

/// <summary>The invitation once more: one letter, to the address of today.</summary>
internal sealed class InviteAgainTests
{
    private TestHost _host;
    private Guid _administratorId;
    private HttpClient _administrator;
    private Guid _person;

    [SetUp]
    public async Task OpenAsync()
    {
        _host = new();
        _administratorId = await _host.AddAdministratorAsync();
        _administrator = await _host.SignedInAsync(_administratorId);
        _person = await _host.AddAccountAsync(Role.Advisor);
    }

    [TearDown]
    public void Close()
    {
        _administrator.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Pressed_twice_at_once_it_posts_one_letter()
    {
        using var other = await _host.SignedInAsync(_administratorId);

        var answers = await Task.WhenAll(PressAsync(_administrator), PressAsync(other));

        Assert.That(answers.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await LettersAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_refused_letter_gives_way_to_one_that_goes_to_the_address_of_today()
    {
        using var first = await PressAsync(_administrator);
        await _host.InOrganizationAsync(async db =>
        {
            (await db.WaitingLetters.SingleAsync()).Failed("Adresse inconnue", _host.Clock.GetUtcNow().UtcDateTime);
            return (await db.Accounts.SingleAsync(one => one.Id == _person)).Describe("Camille", "Durand", "nouvelle@exemple.fr") is null;
        });

        using var again = await PressAsync(_administrator);
        var letters = await LettersAsync();
        await _host.SendLettersAsync();

        Assert.That(letters.Select(letter => (letter.To, letter.Attempts)), Is.EqualTo(new[] { ("nouvelle@exemple.fr", 0) }));
        Assert.That(_host.LettersTo("nouvelle@exemple.fr"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Two_letters_that_the_server_refused_become_one()
    {
        var now = _host.Clock.GetUtcNow();
        await _host.InOrganizationAsync(db =>
        {
            foreach (var email in new[] { "une@exemple.fr", "autre@exemple.fr" })
            {
                var letter = WaitingLetter.Post(LetterKind.AccountInvitation, email, _person, now);
                letter.Failed("Boîte pleine", now.UtcDateTime);
                db.WaitingLetters.Add(letter);
            }

            return Task.FromResult(true);
        });

        using var pressed = await PressAsync(_administrator);

        Assert.That(pressed.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await pressed.TextAsync());
        Assert.That(await LettersAsync(), Has.Count.EqualTo(1));
    }

    private Task<HttpResponseMessage> PressAsync(HttpClient administrator) =>
        administrator.PressAsync(PeoplePaths.Of(_person), PeoplePaths.Of(_person) + "?handler=Invite");

    private Task<List<WaitingLetter>> LettersAsync() => _host.InOrganizationAsync(db => db.WaitingLetters.AsNoTracking().ToListAsync());
}
