using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Caching.Memory;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Evidence;
using ScrutinyPortal.Exports;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;
using ScrutinyPortal.Partners;
using ScrutinyPortal.People;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Responses;
using ScrutinyPortal.Sample;
using ScrutinyPortal.Telemetry;
using ScrutinyPortal.Walls;
using ScrutinyPortal.Webhooks;

namespace ScrutinyPortal;

/// <summary>The one host: what it is made of, and in what order a request passes.</summary>
public static class PortalHost
{
    public static WebApplication Build(string[] args, Action<IServiceCollection>? more = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        var options = PortalOptions.From(builder.Configuration, builder.Environment);
        var walls = WallOptions.From(builder.Configuration, tried: options.Demonstration || options.Test);
        AddServices(builder, options, walls);
        more?.Invoke(builder.Services);
        var app = builder.Build();
        _ = Task.Run(() => PortalStore.Warm(app.Services)); // the store's model beside the schema: each takes a second of every start
        AddPipeline(app, options, walls);
        return app;
    }

    public static async Task Start(WebApplication app, CancellationToken stop = default)
    {
        var options = app.Services.GetRequiredService<PortalOptions>();
        if (app.Environment.IsProduction()) app.Services.GetRequiredService<WallOptions>().RefuseUnlessFitFor(options.Urls);
        Startup.CheckFolder(options.DataFolder);
        Startup.CheckKeys(options.KeyFolder);
        Startup.CheckPort(options.Urls);
        await PortalStore.Prepare(app.Services, stop);
        await SampleCase.Load(app.Services, options.Demonstration || options.Test ? options.Sample : null, stop);
        await app.Services.AwaitPeople(options, stop);
        await app.StartAsync(stop);
    }

    private static void AddServices(WebApplicationBuilder builder, PortalOptions options, WallOptions walls)
    {
        builder.WebHost.UseUrls(options.Urls).ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            Threshold.Configure(o.Limits);
        });
        builder.Services.AddSingleton(walls).AddSingleton(new Quota(walls.PartnerRequests, walls.PartnerCost)).AddStrictJson().AddThreshold(walls).AddRates(walls, request => !Session.IsNobody(request) && !Bearer.IsForTokens(request));
        var (clock, address) = (new SettableClock(options.Clock), walls.Address ?? options.FirstUrl);
        builder.Services.AddSingleton(Recommendations.ProgressRule.From(builder.Configuration["PORTAL_PROGRESS_DAYS"]));
        builder.Services.AddSingleton(BackPlan.From(builder.Configuration["PORTAL_BACK_PLAN"]));
        builder.Services.AddSingleton<Readiness>().AddSingleton(options).AddSingleton<TimeProvider>(clock).AddSingleton(clock);
        builder.Services.AddPortalLog(options.Demonstration).AddPortalTelemetry(builder.Configuration).AddPortalSession().AddPortalTokens(address).AddPortalStore(options).AddPortalGraphQL(Path.Combine(options.Frontend, "trusted-documents.json"), ApiOptions.From(builder.Configuration, builder.Environment));
        builder.Services.AddPortalPeople(builder.Configuration, address).AddPortalWebhooks(builder.Configuration, builder.Environment).AddSingleton<WhoAsks>(provided => (http, db) => WhoAsks(http, db, options.Demonstration, provided.GetRequiredService<IMemoryCache>()));
        builder.Services.AddSingleton<ViewerOfActing>(provided => (acting, db, stop) => Session.ViewerOf(acting, provided.GetRequiredService<IMemoryCache>(), body => TerritoryQueries.Of(db, body, db.Clock.Today(), stop)));
        builder.Services.AddSingleton<ResponsibleBody>((db, force, stop) => TerritoryQueries.ResponsibleFor(db, force, clock.Today(), stop));
        builder.Services.AddTimelines();
        builder.Services.AddSingleton<NextTurn>(Embargoes.NextRelease).AddSingleton<NoticesOn>(async (edition, db, stop) => [.. await MeetingNotices.On(edition, db, stop), .. await ResponseNotices.On(edition, db, stop)]).AddSingleton(Support.From(builder.Configuration["PORTAL_SUPPORT"])).AddSingleton(provided => SupportOnEditions.By(provided.GetRequiredService<Support>()));
        builder.Services.AddSingleton(new EvidenceFiles(Path.Combine(options.DataFolder, "evidence"), options.LargestFile));
        builder.Services.AddDataProtection().SetApplicationName("portal");
        builder.Services.AddOptions<KeyManagementOptions>().Configure<ILoggerFactory>((keys, log) => keys.XmlRepository = new FileSystemXmlRepository(Startup.KeyFolder(options.KeyFolder), log));
        builder.Services.AddRequestLocalization(o => o.SetDefaultCulture("en-GB").AddSupportedUICultures("en-GB", "en", "cy-GB", "cy"));
    }

    private static async Task<Viewer> WhoAsks(HttpContext http, PortalContext db, bool demonstration, IMemoryCache cache)
    {
        Task<Territory?> Own(string body) => TerritoryQueries.Of(db, body, db.Clock.Today(), http.RequestAborted);
        if (Bearer.Is(http.User)) return (await Bearer.ViewerOf(http.User, consent => Consents.Of(consent, db, demonstration, cache, http.RequestAborted), cache, Own)).AsAsked(http.Request);
        var acting = demonstration ? Session.InDemonstration(http.User) : null;
        if (acting is null && Session.IdOf(http.User) is { } session) acting = await Sessions.Of(session, db, cache, http.RequestAborted);
        var viewer = await Session.ViewerOf(acting, cache, Own);
        return (acting is null ? viewer : viewer with { From = http.From() }).AsAsked(http.Request);
    }

    private static bool AsksBySession(HttpContext http) => http.Request.Path == GraphQLEndpoint.Path && http.Request.Headers.Authorization.Count == 0;

    private static void AddPipeline(WebApplication app, PortalOptions options, WallOptions walls)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseRequestLocalization();
        app.UseOwnName(walls);
        app.UseOneSentenceWhenBroken();
        app.UseWhen(http => http.Request.Path == GraphQLEndpoint.Path, api => api.UseCors());
        app.UseSayingWhatToSend();
        app.UseSameOrigin();
        app.UseNoNulInAddress();
        app.UseNoTokenInAddress();
        app.UseGuesses();
        app.UseRateLimiter();
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true; // else the host puts it before all the walls, for those too who bring nothing to be known by
        app.UseWhen(http => !Session.IsNobody(http.Request) || Bearer.IsForTokens(http.Request) || http.Request.Path.StartsWithSegments(OrganisationSetup.Back), known =>
        {
            known.UseWhen(AsksBySession, api => api.UseSessionTickets());
            known.UseWhen(http => !AsksBySession(http), others => others.UseAuthentication());
            known.UseBearer();
            known.UseAllowances();
            known.UseWhen(http => http.Request.Path != StreamEndpoint.Path, all => all.Use(async (http, next) => // a stream asks for each event, and keeps no context
            {
                if (http.User.Identity is { IsAuthenticated: true })
                {
                    var db = http.RequestServices.GetRequiredService<PortalContext>();
                    db.Viewer = await http.RequestServices.GetRequiredService<WhoAsks>()(http, db);
                    if (db.Viewer is { Role: Role.Visitor, SeenAs: null }) http.User = new(); // the session has ended
                }

                await next(http);
            }));
            known.UseShares(walls, http => Bearer.ClientOf(http.User) is { } program ? new(program, 0) : Session.IdOf(http.User) is { } session ? new($"{session}", walls.PersonRequests) : null);
        });

        app.MapPortalGraphQL();
        app.MapExplorer(options.Frontend);
        app.MapFeed();
        app.MapMeetingCalendar();
        app.MapDeadlineCalendar(options.Demonstration);
        app.MapPublished();
        app.MapPreviews();
        app.MapTypedWarnings();
        app.MapQuestionsOfThePublic();
        app.MapExports();
        app.MapEvidenceFiles();
        app.MapSignIn();
        app.MapConsent();
        if (options.Demonstration) app.MapDemonstrationSignIn(options.DemonstrationForce, options.Test ? Enum.GetValues<Role>() : DemonstrationEndpoint.Roles);
        if (options.Test) app.MapPost("/test/clock", (ClockSetting setting, SettableClock clock) => clock.Set(setting.Now));
        app.MapHealth();
        app.UsePages(options.Frontend);
    }
}
