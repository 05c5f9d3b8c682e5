using System.Text;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Correspondents;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Mandates;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Seed.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>The followed persons of the demonstration: there, right, and nowhere to be read in a file.</summary>
internal sealed class DemoPersonsTests
{
    /// <summary>Shorter ones stand by chance in megabytes of sealed bytes.</summary>
    private const int TooShort = 6;

    private List<FollowedPerson> _persons;
    private List<Activity> _activities;
    private HashSet<string> _accounts;
    private List<Correspondent> _correspondents;
    private List<Mandate> _mandates;

    [OneTimeSetUp]
    public Task Read() => Demonstration.Host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<ActivityReportingDbContext>();
        _persons = await db.FollowedPersons.AsNoTracking().ToListAsync();
        _activities = await db.Activities.AsNoTracking().ToListAsync();
        _correspondents = await db.Correspondents.AsNoTracking().ToListAsync();
        _mandates = await db.Mandates.AsNoTracking().ToListAsync();
        var accounts = await services.GetRequiredService<OrganizationDbContext>().Accounts.Select(one => $"{one.FirstName} {one.LastName}").ToListAsync();
        _accounts = [.. accounts];
        return _persons.Count;
    });

    [Test]
    public void Every_advisor_follows_two_dozen() =>
        Assert.That(_persons.GroupBy(person => person.AdvisorId).Select(group => group.Count()), Is.Not.Empty.And.All.EqualTo(Acquaintances.Each));

    [Test]
    public void About_one_attendance_in_twelve_is_theirs()
    {
        var share = (double)_activities.Sum(one => one.Attendances.Count) / _activities.Sum(one => one.Total);

        Assert.That(share, Is.EqualTo(0.08).Within(0.025));
    }

    [Test]
    public void Each_has_one_first_activity_the_earliest_one()
    {
        var rows = _activities.SelectMany(one => one.Attendances.Select(row => (row.PersonId, row.IsFirst, one.Date, one.Id))).ToLookup(row => row.PersonId);

        foreach (var person in _persons)
        {
            var contacts = FirstAndLast.Of(rows[person.Id].Select(row => (row.Id, row.Date)));
            Assert.That(person.Contacts, Is.EqualTo(contacts));
            Assert.That(rows[person.Id].Where(row => row.IsFirst).Select(row => (Guid?)row.Id), Is.EqualTo(new[] { contacts?.FirstId }.OfType<Guid>().Cast<Guid?>()));
        }
    }

    [Test]
    public void No_file_holds_a_name_a_contact_or_a_note_of_theirs()
    {
        var files = Directory.GetFiles(Demonstration.Host.Data, "*.db*").Select(file => (Path.GetFileName(file), Read(file))).ToList();
        var names = _persons.Select(person => person.Identity!).Where(one => !_accounts.Contains(one.Name)).ToList(); // an advisor may have the same
        List<string> everywhere =
        [
            .. names.Select(one => one.Phone?[3..]).OfType<string>(), .. names.Select(one => one.Email).OfType<string>(),
            .. names.SelectMany(one => new[] { one.Name, $"{one.LastName} {one.FirstName}", $"{one.FirstName}\n{one.LastName}" }),
            .. _persons.Select(person => person.SealedNotes.Text).OfType<string>(), .. _activities.Select(one => one.Notes).OfType<string>(),
        ];
        List<string> here = [.. names.SelectMany(one => new[] { one.FirstName, one.LastName }).Where(name => name.Length >= TooShort)];

        var found = files.SelectMany(file => Found(file, file.Item1.StartsWith("activity_reporting", StringComparison.Ordinal) ? [.. everywhere, .. here] : everywhere));

        Assert.That(names, Has.Count.GreaterThan(500));
        Assert.That(found, Is.Empty);
    }

    [Test]
    public void No_file_holds_a_correspondent_or_the_reference_of_a_mandate()
    {
        var contents = _correspondents.Select(one => one.Content).ToList();
        List<string> words =
        [
            .. contents.SelectMany(one => new[] { one.Body, one.Name, one.Phone?[3..], one.Email, one.Hint }).OfType<string>(),
            .. _mandates.Select(one => one.Content.Reference!), // its key is there
        ];

        var found = Directory.GetFiles(Demonstration.Host.Data, "activity_reporting.db*")
            .SelectMany(file => Found((Path.GetFileName(file), Read(file)), words.Where(word => word.Length >= TooShort)));

        Assert.That(contents.Count(one => one.Phone is not null), Is.GreaterThan(10));
        Assert.That(_mandates, Has.Count.GreaterThan(10));
        Assert.That(found, Is.Empty);
    }

    private static IEnumerable<string> Found((string Name, byte[] Bytes) file, IEnumerable<string> words) =>
        words.Distinct().Where(word => file.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0).Select(word => $"{word} in {file.Name}");

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        return memory.ToArray();
    }
}
