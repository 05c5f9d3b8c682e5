using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.BuildingBlocks.Tests.Messaging;

internal sealed class NotesDbContext(DbContextOptions<NotesDbContext> options) : ModuleDbContext(options, "notes")
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Note>().Property(note => note.Version).IsConcurrencyToken();
    }
}
