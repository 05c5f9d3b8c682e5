Console.WriteLine("Projet de démarrage de « dotnet ef » : voir tools/add-migration.sh.");
