using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <content>What becomes of one that is kept, besides corrections.</content>
internal sealed partial class CoordinationActivity
{
    public void Delete(DateTime now)
    {
        if (DeletedAt is null)
        {
            DeletedAt = now;
            Version++;
        }
    }

    /// <summary>Brings a deleted one back; possible until its content is purged.</summary>
    public void Restore()
    {
        if (DeletedAt is not null && PurgedAt is null)
        {
            DeletedAt = null;
            Version++;
        }
    }

    /// <summary>Takes away what was told of it: whose it was and when is all that stays. Others know since the deletion.</summary>
    public void Purge(DateTime now)
    {
        SealedNotes.Erase();
        (Title, PlainNotes, Initiative, Level, _partners) = (null, null, null, null, []);
        (DurationMinutes, Advisors, Structures, Others, Participants, ThemeBits, OrganiserBits) = (0, 0, 0, 0, 0, 0, 0);
        LoggedDigest = [];
        PurgedAt = now;
    }

    public void KeepDigest(byte[] digest) => LoggedDigest = digest;

    /// <inheritdoc cref="Activities.Activity.RenewSeal"/>
    public bool RenewSeal(Seals seals)
    {
        if (PlainNotes is { } plain)
        {
            WriteNotes(plain);
            KeepDigest(ContentDigest.Keyed(LoggedDigest, Id, seals)); // made by no key while notes were stored as they are
        }

        return SealedNotes.Renew();
    }

    private void WriteNotes(string? notes)
    {
        SealedNotes.Write(notes);
        PlainNotes = null;
    }
}
