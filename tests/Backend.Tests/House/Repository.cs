namespace ScrutinyPortal.Tests.House;

/// <summary>The checkout in which the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ScrutinyPortal.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
