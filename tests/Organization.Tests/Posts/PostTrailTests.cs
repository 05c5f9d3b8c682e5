using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Funders;
using ConseillerNumerique.Organization.Posts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Posts;

/// <summary>What is done to employers, posts, contracts and funders is in the trail, by field names only.</summary>
internal sealed class PostTrailTests
{
    private static readonly DateOnly Since = new(2024, 1, 1);

    private TestHost _host;
    private Guid _administrator;
    private Guid _employer;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _administrator = await _host.AddAdministratorAsync();
        _employer = await _host.AddEmployerAsync();
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task An_employer_and_its_managers()
    {
        var person = await _host.AddAccountAsync(Role.Advisor);
        var known = new EmployerDescription { Name = "Ville de Die", Kind = EmployerKind.Commune, CommuneCode = "26113" };

        await _host.SendAsync(_administrator, new RegisterEmployer(Guid.CreateVersion7(), known));
        await _host.SendAsync(_administrator, new ChangeEmployer(_employer, 1, known with { Siret = "73282932000074" }));
        await _host.SendAsync(_administrator, new AppointManager { EmployerId = _employer, PersonId = person, FirstDay = Since });
        await _host.SendAsync(_administrator, new EndManager(_employer, person, Since, new(2026, 3, 16)));

        Assert.That(await TrailAsync(), Is.EqualTo(new[]
        {
            "employer.registered ", "employer.changed nom, commune, SIRET", "account.roles_changed rôles", "employer.manager_appointed ",
            "employer.manager_ended ",
        }));
    }

    [Test]
    public async Task A_post_and_its_contracts()
    {
        var advisor = await _host.AddAccountAsync(Role.Advisor);
        var post = new PostTerms { FirstDay = Since, Line = FundingLine.V1 };
        var terms = new ContractTerms { Id = Guid.CreateVersion7(), EmployerId = _employer, PostNumber = 1, AdvisorId = advisor, FirstDay = Since };

        await _host.SendAsync(_administrator, new OpenPost(_employer, 1, post));
        await _host.SendAsync(_administrator, new ChangePost(_employer, 1, 1, post with { GrantedEuros = 50_000 }));
        await _host.SendAsync(_administrator, new SignContract(terms));
        await _host.SendAsync(_administrator, new SignContract(terms));
        await _host.SendAsync(_administrator, new ChangeContract(terms with { LastDay = new(2026, 1, 1) }, 1));
        await _host.SendAsync(_administrator, new CancelContract(terms.Id, 2));

        Assert.That(await TrailAsync(), Is.EqualTo(new[]
        {
            "post.opened poste 1", "post.changed poste 1, montant accordé", "contract.signed ", "contract.changed dernier jour", "contract.cancelled ",
        }));
    }

    [Test]
    public async Task A_funder_s_scopes()
    {
        var funder = await _host.AddAccountAsync(Role.Funder);
        var scope = FunderScope.Of(new Territory(TerritoryKind.Departement, "26"));

        await _host.SendAsync(_administrator, new GrantScope { FunderId = funder, Scope = scope, FirstDay = Since, LastDay = null });
        await _host.SendAsync(_administrator, new EndScope { FunderId = funder, Scope = scope, FirstDay = Since, LastDay = new(2026, 1, 1) });
        await _host.SendAsync(_administrator, new EndScope { FunderId = funder, Scope = scope, FirstDay = Since, LastDay = null });

        Assert.That(await TrailAsync(), Is.EqualTo(new[]
        {
            "funder.scope_granted périmètre", "funder.scope_ended périmètre", "funder.scope_taken_back périmètre",
        }));
    }

    private async Task<List<string>> TrailAsync()
    {
        await _host.DeliverEventsAsync();
        return await _host.InOrganizationAsync(db => db.AuditEntries.Where(entry => entry.ActorId == _administrator)
            .OrderBy(entry => entry.Number).Select(entry => entry.Action + " " + entry.Fields).ToListAsync());
    }
}
