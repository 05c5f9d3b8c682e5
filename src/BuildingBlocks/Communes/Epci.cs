namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>
/// A group of communes with its own taxes: communauté de communes, d’agglomération, urbaine, or métropole.
/// </summary>
/// <param name="Code">SIREN, nine digits.</param>
/// <param name="Name">As the State’s list writes it: « CC Faucigny - Glières ».</param>
public sealed record Epci(string Code, string Name);
