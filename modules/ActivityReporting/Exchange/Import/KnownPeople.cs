using ConseillerNumerique.ActivityReporting.Persons;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Who is followed already, by telephone and e-mail: two sheets of one person share at least one of them.</summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<string, List<PersonIdentity>> _byContact = [];

    public KnownPeople(IEnumerable<PersonIdentity> people)
    {
        foreach (var one in people)
        {
            Add(one);
        }
    }

    public void Add(PersonIdentity one)
    {
        foreach (var contact in ContactsOf(one))
        {
            (_byContact.TryGetValue(contact, out var sharing) ? sharing : _byContact[contact] = []).Add(one);
        }
    }

    public PersonIdentity? DoubleOf(PersonIdentity one) => Sharing(one).FirstOrDefault(other => Likeness.AreDoubles(one, other));

    public PersonIdentity? SharingWith(PersonIdentity one) => Sharing(one).FirstOrDefault();

    private IEnumerable<PersonIdentity> Sharing(PersonIdentity one) =>
        ContactsOf(one).SelectMany(contact => _byContact.GetValueOrDefault(contact) ?? []);

    private static IEnumerable<string> ContactsOf(PersonIdentity one) => new[] { one.Phone, one.Email }.OfType<string>();
}
