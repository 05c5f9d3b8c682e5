namespace ConseillerNumerique.ActivityReporting.Activities;

/// <content>Who came: counters of anonymous people, and a row for each followed person.</content>
internal sealed partial class Activity
{
    /// <summary>The largest workshop of followed persons.</summary>
    public const int MaxFollowed = 500;

    private readonly List<Attendance> _attendances = [];

    /// <summary>Of followed persons only.</summary>
    public IReadOnlyList<Attendance> Attendances => _attendances;

    /// <summary>Accompagnements: all that came.</summary>
    public int Total => Participants.Total + _attendances.Count;

    /// <summary>The person's answers have changed: the figures follow. No correction, so that an open form stays good.</summary>
    /// <returns>Whether anything changed, which then has to be told.</returns>
    public bool Follow(PersonInSession person) => _attendances.Find(one => one.PersonId == person.Id)?.Follow(person, Date.Year) == true;

    /// <summary>Says of a person whether this is the first activity ever; no correction either.</summary>
    /// <returns>Whether anything changed, which then has to be told.</returns>
    public bool Mark(Guid personId, bool isFirst) => _attendances.Find(one => one.PersonId == personId)?.Mark(isFirst) == true;

    /// <summary>To be called once when something was followed, marked or replaced.</summary>
    public void Tell() => Version++;

    /// <summary>One sheet turned out to be of another person: who was there under both was there once.</summary>
    /// <returns>Whether anything changed, which then has to be told.</returns>
    public bool Replace(Guid personId, PersonInSession by)
    {
        if (_attendances.RemoveAll(one => one.PersonId == personId) == 0)
        {
            return false;
        }

        if (_attendances.TrueForAll(one => one.PersonId != by.Id))
        {
            _attendances.Add(Attendance.Of(Id, by, Date.Year));
        }

        return true;
    }

    /// <summary>Rows that stay keep what they say, but for the age, which is the year's.</summary>
    private void TakePersons(PersonIds ids, IReadOnlyDictionary<Guid, PersonInSession> persons)
    {
        var asked = ids.ToHashSet();
        _attendances.RemoveAll(one => !asked.Contains(one.PersonId));
        var there = _attendances.ToDictionary(one => one.PersonId);
        foreach (var id in ids)
        {
            if (!there.TryGetValue(id, out var attendance))
            {
                _attendances.Add(Attendance.Of(Id, persons[id], Date.Year));
            }
            else if (persons.TryGetValue(id, out var person))
            {
                attendance.Follow(person, Date.Year);
            }
        }
    }
}
