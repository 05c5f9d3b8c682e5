using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>What an advisor sends.</summary>
internal sealed class ImportForm
{
    public Guid Id { get; set; }

    [Display(Name = "Fichier")]
    public IFormFile? File { get; set; }
}
