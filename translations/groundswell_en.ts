<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Groundswell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a general strike with a coalition, on your own computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC license). Built with Qt, SQLite and libphonenumber.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;New chapter file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a chapter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this chapter file and show the start page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the pledges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the locations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of all kinds of records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the form beside the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Groundswell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted record&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review conflicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Possible duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV file, or merge a bundle from another chapter, after a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export records to a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a bundle for another chapter or for partners. You see its contents first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing lo&amp;g…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was shared from this file, when, and with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve conflicting edits made in different chapters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare records that may be the same person, and join them or keep both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an empty chapter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are saved automatically; this also saves a copy in the backup folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose language, colors and whether recent files are remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window. All changes are already saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last step, even after the file was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the step that was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record to this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new record, or the field you are editing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new record with the values of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected records. You can restore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only records that contain the words you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the focus to the previous part of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the list. You can also right-click its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the deleted records of this list, to view or restore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an introduction and what each command does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show version and license.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllRecordsWorkspace</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds of records in a chapter file. Press Enter to open a list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Plan actions and keep pledges on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chapter file that the pictures show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pictures of every screen into this folder, then exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chapter file to open, and a bundle to merge into it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Copy the file again from its source, or ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty, so it is not a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a chapter file or another database, not a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, create a bundle from it, and merge that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bundle that another chapter created. To add a text table, use import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and that no other program is using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its table of contents cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was cut off, damaged or changed after it was written. %2 Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contains %2 files; a bundle contains at most %3. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it with another program either, unless you trust its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its table of contents contradicts itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not unpack it with another program. Ask the person who gave it to you where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contains a file named “%2”, which does not belong in a bundle. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, “%2” is a link or a folder, not a regular file. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, “%2” is encrypted. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the original bundle, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, “%2” uses a compression method that bundles do not use. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would unpack to more than %2 GB. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, “%2” is suspiciously compressed (more than %3:1) and may be malicious. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contains the file “%2” twice. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its contents cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checksum is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file “%1” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file “%1” ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file “%1” does not match its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file “%1” is longer than declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space or choose another folder, then write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than 256 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell continues after its closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell that is not quoted contains a quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has %n cell(s), but the header has %1.</source>
        <translation>
            <numerusform>It has %n cell, but the header has %1.</numerusform>
            <numerusform>It has %n cells, but the header has %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known versions of a site cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a column “%1”, which this version of the format does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stamp cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stamp cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains bytes that are not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle contains changes made in %1 that the file does not have: it is a copy, or was restored from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file and open it again to give it its own site ID, then merge the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was copied or restored and then edited in both places. Some of the values written there may be missing without a conflict being listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the copies of that file with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept %n record(s) of the kind “%1”, which this version of the program does not know. They are passed on but not shown.</source>
        <translation>
            <numerusform>Kept %n record of the kind “%1”, which this version of the program does not know. It is passed on but not shown.</numerusform>
            <numerusform>Kept %n records of the kind “%1”, which this version of the program does not know. They are passed on but not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the program to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle contains only changes since an earlier bundle that was never merged here. Its changes were merged; earlier ones are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the earlier bundle, or ask for a full one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of the computer used by “%1” is %n day(s) ahead. In conflicts, its values are shown first; nothing is lost.</source>
        <translation>
            <numerusform>The clock of the computer used by “%1” is %n day ahead. In conflicts, its values are shown first; nothing is lost.</numerusform>
            <numerusform>The clock of the computer used by “%1” is %n days ahead. In conflicts, its values are shown first; nothing is lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set that clock correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, or ask for a bundle made with your version. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program (bundle format %2; this program reads %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a ZIP archive, but not a bundle of a chapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it contains text tables, unpack it and import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been unpacked and packed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its description was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its description cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its description names “%1” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its description lacks “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains the file “%1”, which its description does not list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be merged: its table %2 is invalid. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was merged. Tell the sender, and ask for a new bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header does not match the description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a full bundle for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chapter named “%1” has sent a bundle to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one chapter is named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its site ID, which info lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not yet sent a bundle that lists what it has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The decision-maker is not linked to a demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision-maker is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target or an organization, or enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment does not name who was assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person, an organization, a target or a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The low number is greater than the high number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two numbers, or correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is not linked to an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an organization, a coalition or a person, or enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has no starting record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record, or describe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has no destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record, or enter a description or a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership has no organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the organization that is a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership has no coalition or parent organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a coalition or a parent organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization cannot be a member of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has no name or contact information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an alias, a name, an e-mail address or a phone number; initials are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pledge does not say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an alias, a name, an e-mail address, a phone number, a workplace or a head count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people said yes than were asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people were asked than the head count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held, smaller than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held, with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not materialize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corroborated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncorroborated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boycott</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legislative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electoral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impeachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defense and justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended without result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended, not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death in custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deportation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disappearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retaliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury to a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury to another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chemical agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projectiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispersal order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlawful assembly declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riot declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trespass alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter-protest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weapon seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat or cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device seized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doxxing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer retaliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School discipline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press interference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In response to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picket line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legislator&apos;s office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detention facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House of worship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Union hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labor federation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Union local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants&apos; union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil rights group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grassroots network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pollster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legislature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded after the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None by the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supportive statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hostile statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter-offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legislation introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote in favor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encyclopedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ally to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vigil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March or rally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike or walkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School walkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobby day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid and density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aerial photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work stoppage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walkout from work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walkout from school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blockade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caravan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banner drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petition delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone zap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledge drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jail support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carpool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active ally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passive ally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passive opposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active opposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legislator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed people only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honor the picket line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer for a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a decision-maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit a legislator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donate supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign a petition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close for the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provide space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provide supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice for a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal from office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marshal lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marshal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De-escalator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street medic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police liaison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media spokesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media liaison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emcee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chant leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candles and supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeter and sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign language interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livestreamer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water and food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picket captain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor captain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobby team lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of records, the field that refers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>Keep as is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID from another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 filled, %2 empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Required but missing: %1. Choose a column for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recognized %1 of %n column(s).</source>
        <translation>
            <numerusform>Recognized %1 of %n column.</numerusform>
            <numerusform>Recognized %1 of %n columns.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unrecognized columns are kept with each record and included in exports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people changed this field before seeing each other&apos;s change. All values are kept until someone resolves the conflict. Other chapters receive the decision with your next bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person deleted this record while another changed it. It stays visible until someone resolves the conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was joined into %1. Someone who had not seen the join then changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is deleted. You can restore it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is kept with all its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its value: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets the later value: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>&amp;Undo last decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conflicts are resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no conflicts. A conflict occurs when two people change the same field before seeing each other&apos;s change. Conflicts are listed here after a merge or an import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1  Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1  Keep current value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2  Use theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2  Use other value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3  Use newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;4  Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this conflict unresolved for now. All values are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other values changed in this record are resolved the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value before the conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve conflict: %1, %2</source>
        <comment>record, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n conflict(s)</source>
        <translation>
            <numerusform>Resolve %n conflict</numerusform>
            <numerusform>Resolve %n conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolving conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s); the first %1 are listed.</source>
        <translation>
            <numerusform>%n conflict; the first %1 are listed.</numerusform>
            <numerusform>%n conflicts; the first %1 are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to resolve.</source>
        <translation>
            <numerusform>%n conflict to resolve.</numerusform>
            <numerusform>%n conflicts to resolve.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is read-only, so conflicts cannot be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do the same for all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the value that was shown before. The conflict stays resolved; edit the field if you want the other value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The encoding “%1” is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use UTF-8, UTF-16 or windows-1252, or let the program detect the encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding %1: chosen by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter %1: chosen by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter %1: specified by the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has only one column, so it needs no delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter %1: gives the rows the most consistent number of cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header in row %1: chosen by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No header: chosen by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row below the header is part of the header, not data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other byte is zero, as in UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains only ASCII characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All characters are valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all characters are valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8, so it is read as Windows text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 contains the names of known columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 contains values like the rows below it, so the file has no header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is in row %1, below other text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row is used as the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that starts on line %1 is too long: more than 256 MB or a million cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is a table, and choose its delimiter and line ends yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save the sheet as CSV (UTF-8), and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with rows of text, such as a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a workbook (xlsx, ods, numbers) or another zip file, not a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an old Excel workbook (xls) or another Office file, not a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database, not a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a chapter file, open it or export it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a PDF, not a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the list as a spreadsheet, and save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a compressed archive, not a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and choose the CSV file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a picture or a formatted document, not a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a web page or XML, not a text table, despite its file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions, and close it in other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1” failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file to this computer&apos;s disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell starts with a quotation mark that is never closed. The mark was read as part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this row. Remove the mark or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell has text after its closing quotation mark. All of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this row. Double any quotation marks inside a quoted cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell contains a lone carriage return, which was read as part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether a new row should start there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell contains zero bytes (%1), which are invalid in text. Each was read as “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this cell, or export the file again: it may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell contains bytes (%1) that are invalid in the file&apos;s encoding. Each was read as “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If letters with accents look wrong, choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has fewer cells (%1) than the header (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no cell in the middle is missing. The missing cells at the end were read as blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more cells (%1) than the header (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotation marks around a cell that contains the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) of this kind are not listed: %1</source>
        <translation>
            <numerusform>%n more problem of this kind is not listed: %1</numerusform>
            <numerusform>%n more problems of this kind are not listed: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free up disk space or choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateColumn</name>
    <message>
        <source>The column is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every date is unambiguous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some cells are not dates; all others are unambiguous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month are 12 or less in every date; read month first, as in the United States. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month comes first: “%1” cannot be read any other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month comes first in most dates, but not in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day comes first: “%1” cannot be read any other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day comes first in most dates, but not in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers such as %1 are spreadsheet date numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers such as %1 are seconds since 1970, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this record (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. Press Ctrl+Enter to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. You can restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a record in the list to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Known to be none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>%n record added.</numerusform>
            <numerusform>%n records added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n record changed.</numerusform>
            <numerusform>%n records changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) contained nothing new.</source>
        <translation>
            <numerusform>%n row contained nothing new.</numerusform>
            <numerusform>%n rows contained nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) repaired.</source>
        <translation>
            <numerusform>%n cell repaired.</numerusform>
            <numerusform>%n cells repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) may duplicate existing ones. Check them.</source>
        <translation>
            <numerusform>%n new record may duplicate an existing one. Check it.</numerusform>
            <numerusform>%n new records may duplicate existing ones. Check them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): changed both here and in the file. Both values are kept; review the conflicts.</source>
        <translation>
            <numerusform>%n conflict: changed both here and in the file. Both values are kept; review the conflicts.</numerusform>
            <numerusform>%n conflicts: changed both here and in the file. Both values are kept; review the conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected. Save them, correct them (each row states the reason), and import that file.</source>
        <translation>
            <numerusform>%n row rejected. Save it, correct it (the row states the reason), and import that file.</numerusform>
            <numerusform>%n rows rejected. Save them, correct them (each row states the reason), and import that file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Include people who share an &amp;address or phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo last join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are &amp;one person, not two people in one household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1  Join, keep left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2  Join, keep right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3  Not the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of both records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave both records unchanged. The pair will be suggested again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for possible duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No possible duplicates left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No possible duplicates found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep left: %1
Keep right: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is copied from the other record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be copied from the other record.</source>
        <comment>names of fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other record&apos;s %1 will stay visible in the joined record.</source>
        <comment>names of fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n most likely pair(s)</source>
        <translation>
            <numerusform>The %n most likely pair</numerusform>
            <numerusform>The %n most likely pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision-makers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coalitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnout claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnout claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>The example table %1 has a row that cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this error. Your own files are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example chapter (partly fictional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Open or start a chapter file first, then drop the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a text table, not a chapter file. Import it instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a bundle from another chapter. Open or create the chapter file to merge it into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table or a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and bundles (*.csv *.tsv *.txt *.gsbundle *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Only records shown in the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;program or chapter (exact values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;spreadsheet (Excel, LibreOffice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of records, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file will contain personal data: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with this name already exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds claimed by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of target sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions for participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnout goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals reached, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge contacts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision-maker as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corroboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corroboration as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask of each target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held responsible, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caught on video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age at the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member list is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDs in other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was conceded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility, restrooms and exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address visible to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholder for unnamed groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis for the stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spellings and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workplace or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected via</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responder as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responder&apos;s role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker&apos;s role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal (percent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represents a whole class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role on the opposing side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response to the ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head count as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly minors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to be none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 *</source>
        <comment>caption of a field that must be filled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as not recorded, known to be none, or withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as not recorded, known to be none, or withheld (or right-click the field)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Chapter files (*.groundswell)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chapter file as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a chapter file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter files (*.groundswell);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rescue copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-rescued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescuing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) were saved in %1. The damaged file was not changed.</source>
        <translation>
            <numerusform>The %n record was saved in %1. The damaged file was not changed.</numerusform>
            <numerusform>All %n records were saved in %1. The damaged file was not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved in %1. At least %2 were lost, and values or parts of the history may be missing. The damaged file was not changed.</source>
        <translation>
            <numerusform>%n record was saved in %1. At least %2 were lost, and values or parts of the history may be missing. The damaged file was not changed.</numerusform>
            <numerusform>%n records were saved in %1. At least %2 were lost, and values or parts of the history may be missing. The damaged file was not changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the rescue copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. No rescue copy was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved automatically. A copy is now at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar (|)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update it from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in only what is not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a record already exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of &amp;record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 means that the file has no header row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess from the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>delimiter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an&amp;other file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a record &amp;already exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header ro&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Actions and their preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demands and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened and who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chapter file contains everything that your chapter records: actions, pledges, demands, organizations, places, people, and statements with their sources. Use the list on the left to go to the records you need most; “All records” leads to the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entering records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row and edit its fields on the right. Each field is saved when you leave it, and Ctrl+Z undoes any step, even after the program was closed. Save a new record (Ctrl+N) with Ctrl+Enter. Right-click a field to record that there is no value, or that it is withheld; an empty field means that it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F searches all records; accents and the format of phone numbers do not matter. The slash key filters the current list. Esc clears both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV file on the window, or press Ctrl+I. You see how each column is read and what will happen to each row before anything is changed. The whole import is one step that you can undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E writes a list to a CSV file. Nothing leaves this computer unless you export it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>time of a step, what was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
before: %2
after: %3</source>
        <comment>field, value, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Row %1 has the same ID in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has the same e-mail address and first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has the same phone number and first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has the same name and ZIP code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “%1”, or choose the column that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header contains a known name of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that %1 uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption of the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known name of this field in other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says “%1”, but %2 of %3 values checked do not fit. Kept under its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 values look like %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values look like dates of an unknown kind. Kept under its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values look like IDs of unknown records. Kept under its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by the export; not a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column from another file, kept under its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written beside rejected rows; not a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported, as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the column names with inspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported, as last time with these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last time with these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the fields with: schema %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column is the ID. Kept under its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column is the name. Kept under its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read from the column “%2”. Kept under its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of “%1”, but the file has no column for it. Kept under its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name have separate columns. Kept under its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown column. Kept under its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported as it is. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) refer to records that are not in this chapter file. They were kept.</source>
        <translation>
            <numerusform>%n ID refers to a record that is not in this chapter file. It was kept.</numerusform>
            <numerusform>%n IDs refer to records that are not in this chapter file. They were kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import those records as well to make the links work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No record is named “%1” (in %n row(s)). The name was kept under the column&apos;s header.</source>
        <translation>
            <numerusform>No record is named “%1” (in %n row). The name was kept under the column&apos;s header.</numerusform>
            <numerusform>No record is named “%1” (in %n rows). The name was kept under the column&apos;s header.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a record with this name, then import the file again to link them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s) were skipped.</source>
        <translation>
            <numerusform>%n empty row was skipped.</numerusform>
            <numerusform>%n empty rows were skipped.</numerusform>
        </translation>
    </message>
    <message>
        <source>This row repeats row %1, so it was imported once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record, but it may be a duplicate. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two records and join them if they are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is the same record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier row is the same record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one of the two rows, or clear the ID to import this one as another record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was removed here and was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the record first if you want it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is wrong, write the dates as year-month-day in the file and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or choose the row with the column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of records in this file could not be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of records, such as pledges or actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the columns matches a field of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field for each column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same ID in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one record has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write the rejected rows to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the file. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one record is named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the record&apos;s ID instead of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cell empty for a new record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet shortened the number “%1” and lost its last digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the column as text in the original file and export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question asks for a pledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known not to be a value of the record. Kept under its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of its values do not fit; their rows are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column&apos;s field, or correct its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file name for the rejected rows. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows would overwrite %1, which is the file to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows would overwrite %1, which is a chapter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no title, so one was made from its other values: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was joined into another one, which was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the record it was joined into: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has this row twice, so it was imported once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row with this ID matches the export more closely, so this one was imported as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the new record if you do not want a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed both here and in the file since the export. Both values are kept; the file&apos;s value is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed both here and in the file since the export. Both values are kept; the value here is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conflicts and choose a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was joined into another one here and changed in the file. The change was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was removed here and changed in the file. It is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conflicts and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exported record(s) are missing from the table and were kept.</source>
        <translation>
            <numerusform>%n exported record is missing from the table and was kept.</numerusform>
            <numerusform>%n exported records are missing from the table and were kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>To remove them, import the table again and choose to remove missing records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exported record(s) are missing from the table. Part of the table seems to be cut off, so they were kept.</source>
        <translation>
            <numerusform>%n exported record is missing from the table. Part of the table seems to be cut off, so it was kept.</numerusform>
            <numerusform>%n exported records are missing from the table. Part of the table seems to be cut off, so they were kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>To remove them anyway, import the table again and choose to remove all missing records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exported record(s) are missing from the table and were removed.</source>
        <translation>
            <numerusform>%n exported record is missing from the table and was removed.</numerusform>
            <numerusform>%n exported records are missing from the table and were removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is missing from the table but was changed here since the export. It was kept; please decide what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of “%1” are no longer in the rows where they belong: the column was sorted or moved without the others. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the sorting in the spreadsheet, or export the table again. Select all columns to sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The spreadsheet reformatted %n cell(s)%1; treated as unchanged.</source>
        <translation>
            <numerusform>The spreadsheet reformatted %n cell%1; treated as unchanged.</numerusform>
            <numerusform>The spreadsheet reformatted %n cells%1; treated as unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were emptied. The values here were kept, as you chose.</source>
        <translation>
            <numerusform>%n cell was emptied. The value here was kept, as you chose.</numerusform>
            <numerusform>%n cells were emptied. The values here were kept, as you chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) were emptied. That looks like an accident, so the values here were kept.</source>
        <translation>
            <numerusform>%1 of %n cell was emptied. That looks like an accident, so the value here was kept.</numerusform>
            <numerusform>%1 of %n cells were emptied. That looks like an accident, so the values here were kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>To erase them, import the table again and choose to erase emptied cells, or write (clear) into the cells.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a text table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s), skip %1</source>
        <translation>
            <numerusform>&amp;Import %n row, skip %1</numerusform>
            <numerusform>&amp;Import %n rows, skip %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes until you press Import. You can undo the whole import afterward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file contains nothing new or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the rejected rows to %1. Correct them and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The task stopped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Separate values with semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Filter this list (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record in this list contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deleted records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show existing records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no records yet. Add the first one, or import a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – Groundswell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters edited the same value differently. Press to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDonePage</name>
    <message>
        <source>&amp;Undo this merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review conflicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>%n record added.</numerusform>
            <numerusform>%n records added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n record changed.</numerusform>
            <numerusform>%n records changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted. You can restore them.</source>
        <translation>
            <numerusform>%n record deleted. You can restore it.</numerusform>
            <numerusform>%n records deleted. You can restore them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored.</source>
        <translation>
            <numerusform>%n record restored.</numerusform>
            <numerusform>%n records restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle contained nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file now contains everything the sender had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to resolve. All values are kept until then.</source>
        <translation>
            <numerusform>%n conflict to resolve. All values are kept until then.</numerusform>
            <numerusform>%n conflicts to resolve. All values are kept until then.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Possible duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s) among the new records. Nothing was joined.</source>
        <translation>
            <numerusform>%n possible duplicate among the new records. Nothing was joined.</numerusform>
            <numerusform>%n possible duplicates among the new records. Nothing was joined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeModel</name>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Merge a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not merged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is read-only, so the bundle cannot be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes until you press Merge. You can undo the whole merge afterward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle contains nothing new or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeReviewPage</name>
    <message>
        <source>Records grouped by what will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation>
            <numerusform>%n more problem.</numerusform>
            <numerusform>%n more problems.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) unchanged.</source>
        <translation>
            <numerusform>%n record unchanged.</numerusform>
            <numerusform>%n records unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) are not listed.</source>
        <translation>
            <numerusform>%n more record is not listed.</numerusform>
            <numerusform>%n more records are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>From an unnamed chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share level: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes since an earlier bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited to some of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both values are kept until someone resolves the conflict. %1 has: %2</source>
        <comment>who, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>The name was split into “%1” and “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which words are the last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail addresses are similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP code is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name may be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last names are the same, and the first names may be forms of one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and similar e-mail addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same e-mail address but different first names; perhaps one household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same e-mail address and first name but different last names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone number, but a first name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone number but different first names; perhaps one household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone number and first name but different last names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone number and first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and ZIP code but different e-mail addresses and phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and ZIP code but different e-mail addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name but different e-mail addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and ZIP code but different phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name but different phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and ZIP code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name, and no other values to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct “%1”, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common to all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a step, such as Pledge: Phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of related records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordWorkspace</name>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1: %2</source>
        <comment>kind of records, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n record(s)</source>
        <translation>
            <numerusform>Deleted: %n record</numerusform>
            <numerusform>Deleted: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1: %2</source>
        <comment>kind of records, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n record(s)</source>
        <translation>
            <numerusform>Restored: %n record</numerusform>
            <numerusform>Restored: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new record is not saved yet. Complete the marked fields, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field could not be saved. Correct the marked field, or discard the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this record (Ctrl+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or create it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for related records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) – %3</source>
        <comment>kind of records, how many, the field that refers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No other record refers to this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewListDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, possible duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Rows grouped by what will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not listed.</source>
        <translation>
            <numerusform>%n more row is not listed.</numerusform>
            <numerusform>%n more rows are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The number must be 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must be greater than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage must be between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A latitude must be between -90 and 90 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longitude must be between -180 and 180 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must be from 1 (strongest support) to 5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found for “%2”</source>
        <comment>number, words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of records, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more; add a word to narrow the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groundswell never uses a network. Your settings stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.gsbundle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1. Give it to the other chapter, which merges it with Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the finished file. Save as makes an exact copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shared yet. The preview shows everything the file will contain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDraft</name>
    <message>
        <source>Deleted: %1</source>
        <comment>kind of records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <comment>kind of records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge data: %1</source>
        <comment>name of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file contains everything, including records of minors, arrests and injuries, and all notes. Share a full copy only within your own chapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Contains %n record(s) of people, with names and contacts.</source>
        <translation>
            <numerusform>Contains %n record of people, with names and contacts.</numerusform>
            <numerusform>Contains %n records of people, with names and contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: anyone who gets it can read it. Hand it over in person or send it through a secure channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not create a temporary file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free up disk space for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>&amp;Everything this share level allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these &amp;kinds of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One campaign or action, with its related records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Superior chapter, Rosa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipien&amp;t (only for your sharing log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records, old and new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes since the last full bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what %1 did not have as of its last bundle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareLevel</name>
    <message>
        <source>Full copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares everything in this file, including names, notes and restricted records. Only for your own chapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares names and contacts, but no restricted records, minors, notes, unknown columns, or details of arrests, injuries and cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares actions, demands, organizations and other records for partners, and numbers of people, but no records of people, contacts or notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares numbers of people, and records of actions, demands and organizations that are marked as public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conditions match fewer than %1 people (%2). Their numbers would reveal who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conditions leave out fewer than %1 people (%2). Subtracting the result from the total would reveal who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use broader conditions, or share the numbers without conditions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareLog</name>
    <message>
        <source>Could not add this share to the sharing log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different counts were shared on %1 (%2, with %3). Someone who has both can subtract them, and the difference may reveal a single person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no recipient given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareLogDialog</name>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <comment>kind of records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bundles and tables created from this chapter file for others. The log itself is never shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message>
        <source>Tables in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient: %1. Share level: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown. The file contains all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) shown here are withheld; the file contains “(withheld)” instead.</source>
        <translation>
            <numerusform>%n value shown here is withheld; the file contains “(withheld)” instead.</numerusform>
            <numerusform>%n values shown here are withheld; the file contains “(withheld)” instead.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records: %1. Deletions: %2. Size: %3. Digest: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareRowsModel</name>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter or the search, then go back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a date: open the calendar; in a choice: open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a field for another record: show suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a field for another record: open that record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list: edit the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a field: mark as not recorded, none, or withheld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written as formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question marks instead of special characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text read in a wrong encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long text cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leading zeros lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus signs lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers reformatted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates reformatted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times of day lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true and false in capitals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 is a chapter file; it was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists; it was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the folder first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make a backup (%1): cannot write to the folder &quot;backups&quot; next to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or create a new chapter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a chapter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .groundswell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a chapter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new chapter file under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a chapter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a text table, import it into a chapter file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a chapter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was upgraded from version %2 to version %3. A backup was kept: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its site ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup from the folder &quot;backups&quot; next to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was copied or moved. From now on it has its own site ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not create %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and that the file does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or its folder is write-protected, so the file is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is write-protected, so it is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program (file version %2; this program reads up to %3) and cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program (file version %2; this program writes %3), so it is open read-only. Update the program to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 refers to a record that is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge or import the file that contains it, or choose another record: set %1 %2 %3=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not match the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed later, so this value was not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it by hand if you want the old value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1? All fields are listed by: schema %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields are listed by: schema %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write field=value, field!=value, field&lt;value, field&gt;value, field~text or field= for empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time; could not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until the other program is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with %1 is full; could not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written to; could not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and its folder, or work on a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened; could not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists and that you can read and write in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of %1 is damaged and cannot be read; could not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with %1 reported an error (%2); could not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or USB drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not %1 in %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. If it happens again, report this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file back, or open it in its new place. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record with this ID already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has this ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that record instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the ID with list or search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not create %1 in the folder %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or check the permissions of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is still readable with a rescue copy (backup --rescue), or open a backup from the folder &quot;backups&quot; next to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: some records cannot be read because the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search may miss some records. Make a rescue copy (backup --rescue): it has the same records and a new index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was not checked: no disk space for a temporary copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space for temporary files, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make a working copy of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space on the disk of the rescue copy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write to the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the rescue copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in %1 can be read: its table of contents is damaged, or it is not a chapter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not changed. Open a backup from the folder &quot;backups&quot; next to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step whose details were lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and open %1 again to work with the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged at the beginning, or is not a chapter file; could not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not changed. If it was a chapter file, save what is still readable with a rescue copy (backup --rescue), or open a backup from the folder &quot;backups&quot; next to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not changed. Save what is still readable with a rescue copy (backup --rescue), or open a backup from the folder &quot;backups&quot; next to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not create a temporary file in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check that folder&apos;s permissions and its free disk space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the folder for temporary files, %1, is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read a temporary file in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by one person, changed by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed after the record was joined into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conflict does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may already be resolved; list the conflicts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 has the ID %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record cannot be joined with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specify two different records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both records have a value here. The remaining record keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want the other value, copy it from the joined record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was not joined into another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specify the record that was joined into another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was joined into another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it first, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the remaining record instead: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records from a newer version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>“%1” is not a choice of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the field&apos;s choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the address in “%1” was kept; the name was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contains more than one e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one address here and the others in another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only digits, such as 1200. Enter words and ranges in the text field next to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a long number that a spreadsheet shortened; its last digits are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the column as text in the original spreadsheet and export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has decimals; a whole number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long for a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use numbers below nine quintillion; enter codes in a text field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point in “%1” may separate thousands or decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number and write it with digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits with a decimal point, such as 46.7867.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comma in “%1” may separate thousands or decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number and write it with a decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a value, or leave the field unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contains bytes that are not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the encoding that the file was saved in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value, or leave the cell blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one number with its area code, such as 612-555-0101.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no area code; it was kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no digits; it was kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in a known phone number format; it was kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an extension; it was kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” had been converted to a number; restored as a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the original list and correct it if necessary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has neither five nor nine digits; it was kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not look like a postal code; it was kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be a ZIP code that lost its two leading zeros; they were restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” had lost its leading zero; restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hyphen of the ZIP code “%1” was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” had been converted to a number; restored as a ZIP code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the ID of a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the record from the list, or enter its ID of 36 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not name a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the kind of record and its id with a colon between them, such as action:0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contains separators but no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate the items with “; ”, or leave the cell blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contains a space, which is not allowed in a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one web address, such as https://example.org/page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-01-31, or 2026-01, or 2026; with a time as 2026-01-31T17:10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not recognized as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a number, not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the column counts days or seconds, choose that format; otherwise write the date as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the original list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may start with the day or the month; it was read with the month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, day and month are in a different order than in the rest of the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read as a month and year; it may be a day without a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekday in “%1” does not match the date; the date was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time in “%1” was read as local time; its time zone was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the time zone in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can mean more than one time zone; the one in the United States was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it, or choose a zone such as America/Chicago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be looked up: this computer has no list of time zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, such as America/Chicago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a zone such as America/Chicago; an offset does not determine when clocks change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The punctuation around the address “%1” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only the address, such as name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start a file for my chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a chapter file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan actions and track pledges on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exp&amp;lore the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two real days in January 2026 and a fictional chapter, in a separate file that you can delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ZIP code (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cle&amp;ar list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colo&amp;rs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the chapter, such as the name of your town.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>Examples: 2026-01-30 17:10, Jan 30 2026, January 2026, 2026, before 2026-02-01. Press Alt+Down for the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
