<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ArticleActions</name>
    <message numerus="yes">
        <source>Details of %Ln articles…</source>
        <translation>
            <numerusform>Details of %Ln article…</numerusform>
            <numerusform>Details of %Ln articles…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%Ln annotations are in %1.</source>
        <translation>
            <numerusform>%Ln annotation is in %1.</numerusform>
            <numerusform>%Ln annotations are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations are in %1, in %2 rows.</source>
        <translation>
            <numerusform>%Ln annotation is in %1, in %2 rows.</numerusform>
            <numerusform>%Ln annotations are in %1, in %2 rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message numerus="yes">
        <source>%Ln things are wrong with this project.</source>
        <translation>
            <numerusform>One thing is wrong with this project.</numerusform>
            <numerusform>%Ln things are wrong with this project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>Import the file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations in %1 rows</source>
        <translation>
            <numerusform>%Ln annotation in %1 rows</numerusform>
            <numerusform>%Ln annotations in %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuedDialog</name>
    <message numerus="yes">
        <source>%Ln records are saved.</source>
        <translation>
            <numerusform>%Ln record is saved.</numerusform>
            <numerusform>%Ln records are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>%Ln articles came in.</source>
        <translation>
            <numerusform>One article came in.</numerusform>
            <numerusform>%Ln articles came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused; the reasons stand below.</source>
        <translation>
            <numerusform>One was refused; the reason stands below.</numerusform>
            <numerusform>%Ln were refused; the reasons stand below.</numerusform>
        </translation>
    </message>
</context>
</TS>
