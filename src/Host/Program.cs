var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();

/// <summary>The host's entry point, public so that tests can start it.</summary>
public sealed partial class Program;
