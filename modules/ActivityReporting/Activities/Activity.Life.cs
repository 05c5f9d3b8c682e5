using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <content>What becomes of an activity that is kept, besides corrections.</content>
internal sealed partial class Activity
{
    /// <summary>
    /// Follows a change of contract; no correction, so that an open form stays good. What was done at a distance counts
    /// in the commune of the employer and goes there too.
    /// </summary>
    public void MoveTo(Guid employerId, string employerCommuneCode)
    {
        if (EmployerId != employerId)
        {
            EmployerId = employerId;
            CommuneCode = Channel == Channel.Remote ? employerCommuneCode : CommuneCode;
            Version++;
        }
    }

    public void Delete(DateTime now)
    {
        if (DeletedAt is null)
        {
            DeletedAt = now;
            Version++;
        }
    }

    /// <summary>Brings a deleted activity back; possible until its content is purged.</summary>
    public void Restore()
    {
        if (DeletedAt is not null && PurgedAt is null)
        {
            DeletedAt = null;
            Version++;
        }
    }

    /// <summary>Takes away what was told of the session: whose it was and when is all that stays. Others know since the deletion.</summary>
    public void Purge(DateTime now)
    {
        SealedNotes.Erase();
        (PlainNotes, Title, ProcedureName, ResidenceCode, PlaceId, CommuneCode) = (null, null, null, null, null, "");
        (ThemeBits, Materials, Participants) = (0, default, new() { Total = 0 });
        (Autonomy, Referral, Level, IsVideoCall) = (default, default, default, false);
        (Resources, ProjectId) = (ResourceIds.None, null);
        LoggedDigest = [];
        _attendances.Clear();
        _tags.Clear();
        PurgedAt = now;
    }

    public void KeepDigest(byte[] digest) => LoggedDigest = digest;

    /// <summary>To be sealed by the key of today at the next save; false when nothing can be done.</summary>
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
