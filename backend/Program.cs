using GraphQL.Types;
using ScrutinyPortal;
using ScrutinyPortal.Audit;
using ScrutinyPortal.GraphQL;

try
{
    await using var app = PortalHost.Build(args);
    if (args is ["schema"]) return Print(app.Services.GetRequiredService<ISchema>().Sdl());
    if (args is ["migrations"]) return PortalStore.CheckMigrations();
    if (args is [AuditCommand.Verify, ..]) return await AuditCommand.Run(app.Services, app.Configuration["digest"]);

    await PortalHost.Start(app);
    Console.WriteLine($"Portal ready at {string.Join(", ", app.Urls)}");
    await app.WaitForShutdownAsync();
    return 0;
}
catch (StartRefused refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}

static int Print(string text)
{
    Console.Out.Write(text);
    return 0;
}
