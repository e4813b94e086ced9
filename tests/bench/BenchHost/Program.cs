using ScrutinyPortal;
using ScrutinyPortal.Bench;

// The portal's own host; beside its API, in the same process and behind the same pipeline, the same answers by hand (/by-hand) and ready-made (/ready-made, /bare).
var ready = new ReadyMade();
await using var app = PortalHost.Build(args, services => services.AddSingleton<IStartupFilter>(ready));
ready.Map(app);
new ByHand(Path.Combine(app.Services.GetRequiredService<PortalOptions>().DataFolder, "portal.db")).Map(app);
await PortalHost.Start(app);
Console.WriteLine($"Portal ready at {app.Services.GetRequiredService<PortalOptions>().Urls}");
await app.WaitForShutdownAsync();
