namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>What became of rows that were not sealed by the key of today.</summary>
/// <param name="Renewed">Are now.</param>
/// <param name="Lost">Cannot be read: their key is lost. They stay as they are.</param>
internal sealed record RenewedSeals(int Renewed, int Lost)
{
    public static RenewedSeals operator +(RenewedSeals one, RenewedSeals other) => new(one.Renewed + other.Renewed, one.Lost + other.Lost);
}
