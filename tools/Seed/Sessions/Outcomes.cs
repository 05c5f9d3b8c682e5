using Bogus;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>What a session ends with: autonomy of one person, level of a workshop, another body that takes over.</summary>
internal static class Outcomes
{
    private static readonly Odds<Autonomy> Autonomies = new(
        (SharedKernel.Vocabulary.Autonomy.NotStated, 30),
        (SharedKernel.Vocabulary.Autonomy.Guided, 36),
        (SharedKernel.Vocabulary.Autonomy.GuidedIfNeeded, 26),
        (SharedKernel.Vocabulary.Autonomy.Autonomous, 8));

    private static readonly Odds<WorkshopLevel> Levels = new(
        (WorkshopLevel.NotStated, 18), (WorkshopLevel.Beginner, 56), (WorkshopLevel.Intermediate, 22), (WorkshopLevel.Advanced, 4));

    private static readonly Odds<Referral> Referrals = new(
        (SharedKernel.Vocabulary.Referral.NotStated, 40),
        (SharedKernel.Vocabulary.Referral.None, 47),
        (SharedKernel.Vocabulary.Referral.Administration, 4),
        (SharedKernel.Vocabulary.Referral.ProcedureHelp, 4),
        (SharedKernel.Vocabulary.Referral.ProcedureOperator, 2),
        (SharedKernel.Vocabulary.Referral.SocialAid, 1),
        (SharedKernel.Vocabulary.Referral.JobInsertion, 1),
        (SharedKernel.Vocabulary.Referral.Other, 1));

    public static Autonomy Autonomy(Randomizer random, ActivityType type) =>
        type == ActivityType.Individual ? Autonomies.Draw(random) : SharedKernel.Vocabulary.Autonomy.NotStated;

    public static WorkshopLevel Level(Randomizer random, ActivityType type) =>
        type == ActivityType.Workshop ? Levels.Draw(random) : WorkshopLevel.NotStated;

    public static Referral Referral(Randomizer random, ActivityType type) =>
        type == ActivityType.Workshop ? SharedKernel.Vocabulary.Referral.NotStated : Referrals.Draw(random);
}
